import type { IncomingHttpHeaders } from 'node:http';
import type { PolicyDecision } from '../platform/access/requirement';
import type { Log } from '../platform/log';
import type { Reasons } from '../platform/reason';
import type { Viewer } from '../platform/viewer';
import type { ExplorerOptions } from './explorer';
import type { Shutdown } from './http/leave-gracefully';
import type { Graph } from './lifecycle/graph';
import type { SupergraphSource } from './lifecycle/supergraph-source';
import type { Limits } from './limits';

/** A page or download of somebody else, below a path of its own. */
export interface Mount {
  readonly path: string;
  readonly contentType: string;
  content(): string | Buffer;
}

export interface GatewayOptions {
  readonly host: string;
  readonly port: number;
  /** Loopback only: health details and metrics. */
  readonly adminPort: number;
  /** The supergraph that is served, and those that come after it. */
  readonly supergraph: SupergraphSource;
  /** Makes of a supergraph what answers from it; throws what is wrong with it. */
  openGraph(sdl: string): Promise<Graph>;
  /** How long a request may take as a whole. */
  readonly deadlineMs: number;
  readonly shutdown: Shutdown;
  /** Whether a viewer may look at the schema: by introspection, and in the explorer. */
  mayExplore(viewer: Viewer): boolean;
  /** Who decides the policies that the schema names. */
  readonly decide: PolicyDecision;
  /** How large a document may be, and how much anybody may ask for; null: no limit. */
  readonly limits: Limits | null;
  /** Why the subgraphs may refuse something, in both languages. */
  readonly reasons: Reasons;
  readonly log: Log;
  /** Who sent these headers; throws `UNAUTHENTICATED` when the credential is not good. */
  identify(headers: IncomingHttpHeaders): Promise<Viewer>;
  /** Origins of pages that may ask from a browser, as `https://app.example`. */
  readonly allowedOrigins: readonly string[];
  /** Names of client headers that every subgraph gets, in lower case. */
  readonly forwardedHeaders: readonly string[];
  /** What a browser gets at `/graphql`, if anything. */
  readonly explorer: ExplorerOptions | null;
  readonly mounts: readonly Mount[];
  /** Yes or no for the public, by part for the administrator. */
  health(): Promise<Readonly<Record<string, boolean>>>;
  /** For the administrator, by part: what its operator wants to know. */
  status(): Promise<Readonly<Record<string, object>>>;
}
