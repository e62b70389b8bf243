import { parse } from 'graphql';
import { createCompiledEngine } from '../../../gateway/engine';
import { inPlacePlanner } from '../../../gateway/engine/plan/in-place-planner';
import { serveGateway } from '../../../gateway/gateway';
import { graphOf } from '../../../gateway/lifecycle/graph-of';
import { unchanging } from '../../../gateway/lifecycle/supergraph-source';
import type { GatewayOptions } from '../../../gateway/options';
import { usualLimits, type Limits } from '../../../gateway/limits';
import { createLog } from '../../../platform/log';
import { nobody } from '../../../platform/viewer';
import { composeSubgraphs } from '../../federation/harness/compose-subgraphs';

const sdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@listSize"])
  type Query {
    name: String
    thing: Thing
    page(first: Int): Page
      @listSize(assumedSize: 20, slicingArguments: ["first"], sizedFields: ["nodes"], requireOneSlicingArgument: false)
  }
  type Mutation { act: Int }
  type Page { nodes: [Thing!]! }
  type Thing { name: String thing: Thing page(first: Int): Page
    @listSize(assumedSize: 20, slicingArguments: ["first"], sizedFields: ["nodes"], requireOneSlicingArgument: false) }`;

export type SmallGateway = Awaited<ReturnType<typeof openSmallGateway>>;

/** A real gateway over one subgraph that counts who reaches it, and waits as long as a test wants. */
export async function openSmallGateway(
  limits: Partial<Limits> = {},
  more: Partial<GatewayOptions> = {},
) {
  const composed = composeSubgraphs({ things: sdl }, () => 'http://unused');
  const supergraphSdl = composed.supergraphSdl ?? '';
  let fetches = 0;
  let wait: Promise<unknown> = Promise.resolve();
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
            await wait;
            return { data: { name: 'well' } };
          },
        }),
      ),
    deadlineMs: 10_000,
    shutdown: { drainMs: 0, limitMs: 10_000 },
    decide: () => false,
    mayExplore: () => false,
    limits: { ...usualLimits, ...limits },
    reasons: {},
    log: createLog('silent'),
    identify: ({ authorization }) =>
      Promise.resolve(
        authorization === undefined ? nobody : { ...nobody, kind: 'user', subject: authorization },
      ),
    allowedOrigins: [],
    forwardedHeaders: [],
    explorer: null,
    mounts: [],
    health: () => Promise.resolve({}),
    status: () => Promise.resolve({}),
    ...more,
  });

  return {
    ...gateway,
    fetches: () => fetches,
    /** Subgraphs answer only after this. */
    hold(until: Promise<unknown>) {
      wait = until;
    },
    async ask(query: string, { variables, headers = {}, ...more }: AskOptions = {}) {
      const response = await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables, ...more }),
      });
      const text = await response.text();
      const answer = JSON.parse(text) as { errors?: { extensions: { code: string } }[] };
      return { status: response.status, headers: response.headers, text, answer };
    },
  };
}

interface AskOptions {
  readonly variables?: object;
  readonly headers?: Record<string, string>;
  readonly operationName?: string;
}
