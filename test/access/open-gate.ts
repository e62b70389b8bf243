import { createLocalJWKSet } from 'jose';
import { parse } from 'graphql';
import { createCompiledEngine } from '../../gateway/engine';
import { inPlacePlanner } from '../../gateway/engine/plan/in-place-planner';
import { serveGateway } from '../../gateway/gateway';
import { graphOf } from '../../gateway/lifecycle/graph-of';
import { unchanging } from '../../gateway/lifecycle/supergraph-source';
import {
  createDevelopmentIssuer,
  developmentIssuerName,
} from '../../gateway/security/development-issuer';
import { createIdentity } from '../../gateway/security/identify';
import { createLog } from '../../platform/log';
import type { Viewer } from '../../platform/viewer';
import { decidePolicy } from '../../schema/policies';
import { scopesOf } from '../../schema/roles';

const secret = 'a-secret-of-this-test-alone-that-is-long-enough';
const audience = 'the-gate';
const log = createLog('silent');

export type Gate = Awaited<ReturnType<typeof openGate>>;

/** The real gateway over subgraphs that only count who reaches them. */
export async function openGate(supergraphSdl: string) {
  const issuer = createDevelopmentIssuer(secret, audience);
  let fetches = 0;
  const gateway = await serveGateway({
    host: '127.0.0.1',
    port: 0,
    adminPort: 0,
    supergraph: unchanging(supergraphSdl),
    openGraph: async () =>
      graphOf(
        parse(supergraphSdl),
        createCompiledEngine({
          supergraphSdl,
          planWith: inPlacePlanner,
          transportTo: () => async () => {
            fetches += 1;
            return { data: null };
          },
        }),
      ),
    deadlineMs: 10_000,
    shutdown: { drainMs: 0, limitMs: 10_000 },
    decide: decidePolicy,
    mayExplore: () => false,
    log,
    identify: createIdentity({
      trusted: [
        {
          issuer: developmentIssuerName,
          audience,
          tokenType: 'at+jwt',
          keys: createLocalJWKSet(await issuer.keys()),
          rolesClaim: 'roles',
          tenantsClaim: 'tenants',
        },
      ],
      directory: {
        find: async () => null,
        noteUse: async () => undefined,
        listSuspended: async () => [],
      },
      scopesOf,
      isPrivileged: () => false,
      log,
    }),
    allowedOrigins: [],
    forwardedHeaders: [],
    limits: null,
    explorer: null,
    mounts: [],
    reasons: {},
    status: async () => ({}),
    health: async () => ({}),
  });

  return {
    stop: gateway.stop,

    /** The header of a viewer; without one, of nobody. */
    async headerOf(viewer: Omit<Viewer, 'kind'> | null): Promise<Record<string, string>> {
      return viewer ? { authorization: `Bearer ${await issuer.issue(viewer)}` } : {};
    },

    /** The status, the codes, and how often a subgraph was asked meanwhile. */
    async ask(query: string, headers: Record<string, string>, variables: object = {}) {
      const before = fetches;
      const response = await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      const text = await response.text();
      const codes = [...text.matchAll(/"code":"(\w+)"/g)].map(([, code]) => code);
      return { status: response.status, codes, text, fetches: fetches - before };
    },
  };
}
