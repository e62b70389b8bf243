import type { FormattedExecutionResult } from 'graphql';
import type { TransportFailure } from './transport-error';
import type { Viewer } from './viewer';

/** One GraphQL operation as it travels to a subgraph. */
export interface Operation {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
}

/** How one question to a subgraph went; for logs, metrics and traces only. */
export interface Exchange {
  readonly subgraph: string;
  /** On the monotonic clock (`performance.now()`). */
  readonly startedAt: number;
  readonly durationMs: number;
  /** How often it was sent; 0 where it never left. */
  readonly attempts: number;
  /** It waited for the answer to an equal question that was under way already. */
  readonly shared: boolean;
  readonly bytesSent: number;
  readonly bytesReceived: number;
  readonly representations: number;
  /** Null when there was an answer. */
  readonly failure: TransportFailure | null;
}

/** Somebody who wants to know how one question goes. */
export interface Onlooker {
  /** The W3C trace context that the subgraph gets. */
  readonly traceparent?: string;
  over(exchange: Exchange): void;
}

/** What a call carries besides its operation. */
export interface Call {
  readonly viewer: Viewer;
  /** The same for everything that one client request causes; it stands in every log line. */
  readonly requestId: string;
  /** Headers of the client that the subgraphs get as they came, by lower-case name. */
  readonly forwarded?: Readonly<Record<string, string>> | undefined;
  /** Fires when nobody waits for the answer any more, with a `TransportError` that says why. */
  readonly signal?: AbortSignal;
  /** When the whole request has to be over, on the monotonic clock. */
  readonly deadlineAt?: number;
  /** Told of every question as it begins. */
  readonly watch?: ((subgraph: string) => Onlooker) | undefined;
}

/**
 * The way to one subgraph, wherever it lives. The answer belongs to the caller, who may change it.
 * A transport throws only when there is no GraphQL answer at all.
 */
export type Transport = (operation: Operation, call: Call) => Promise<FormattedExecutionResult>;

/** One sending, without a second thought. */
export interface Sending {
  readonly operation: Operation;
  readonly call: Call;
  /** Fires when the answer is of no use any more. */
  readonly signal: AbortSignal;
  /** What was begun must not be broken off: the other side may be in the middle of a change. */
  readonly isPatient: boolean;
  readonly traceparent: string | undefined;
}

export interface Delivery {
  readonly answer: FormattedExecutionResult;
  readonly bytesSent: number;
  readonly bytesReceived: number;
}

/** Carries operations to a subgraph, once each. It throws `TransportError`s only. */
export interface Wire {
  send(sending: Sending): Promise<Delivery>;
  close(): Promise<void>;
}
