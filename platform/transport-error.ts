/** Why there is no GraphQL answer at all. */
export type TransportFailure =
  /** No connection. */
  | 'connect'
  /** The connection ended before there was an answer. */
  | 'reset'
  /** The subgraph took longer than one question may take. */
  | 'timeout'
  /** A status that says that nobody is there to answer. */
  | 'status'
  /** Something came back, and it is no GraphQL answer. */
  | 'garbage'
  /** The answer is larger than any may be. */
  | 'too-large'
  /** It has failed so often of late that it is left alone for a while. */
  | 'open'
  /** Too many questions wait for it already. */
  | 'busy'
  /** The client's request has used up its time. */
  | 'deadline'
  /** The client has gone. */
  | 'left';

const codes: Partial<Record<TransportFailure, string>> = {
  busy: 'RETRY_LATER',
  deadline: 'DEADLINE_EXCEEDED',
};

interface Circumstances {
  readonly cause?: unknown;
  /** It stood on a connection that had been used before, and nothing of an answer had come. */
  readonly stale?: boolean;
  /** The subgraph itself says how long to wait. */
  readonly retryAfterMs?: number | undefined;
  /** That of the answer, where one had begun. */
  readonly status?: number | undefined;
}

/** What a transport throws. The message is for our log; clients see what belongs to the code. */
export class TransportError extends Error {
  readonly code: string;
  readonly stale: boolean;
  readonly retryAfterMs: number | undefined;
  readonly status: number | undefined;

  constructor(
    readonly failure: TransportFailure,
    message: string,
    { cause, stale = false, retryAfterMs, status }: Circumstances = {},
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'TransportError';
    this.code = codes[failure] ?? 'SUBGRAPH_UNAVAILABLE';
    this.stale = stale;
    this.retryAfterMs = retryAfterMs;
    this.status = status;
  }
}
