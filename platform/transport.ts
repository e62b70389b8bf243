import type { FormattedExecutionResult } from 'graphql';
import type { Viewer } from './viewer';

/** One GraphQL operation as it travels to a subgraph. */
export interface Operation {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
}

/** What a call carries besides its operation. */
export interface Call {
  readonly viewer: Viewer;
  /** The same for everything that one client request causes; it stands in every log line. */
  readonly requestId: string;
  /** Headers of the client that the subgraphs get as they came, by lower-case name. */
  readonly forwarded?: Readonly<Record<string, string>>;
  /** Fires when nobody waits for the answer any more. */
  readonly signal?: AbortSignal;
}

/**
 * The way to one subgraph, wherever it lives. The answer belongs to the caller, who may change it.
 * A transport throws only when there is no GraphQL answer at all.
 */
export type Transport = (operation: Operation, call: Call) => Promise<FormattedExecutionResult>;
