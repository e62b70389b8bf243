import type { ServerResponse } from 'node:http';
import { GraphQLError } from 'graphql';
import { TransportError } from '../../platform/transport-error';

/** So much longer the answer may take that says what was not to be had in time. */
const graceMs = 200;

/** How long somebody waits for one request. */
export interface Lifetime {
  /** Fires when its time is up, or the client has gone. */
  readonly signal: AbortSignal;
  /** On the monotonic clock. */
  readonly deadlineAt: number;
  /** The work's own result, unless even what there is of it comes too late. */
  within<Result>(work: Promise<Result>): Promise<Result>;
}

/** Begins with the request and ends with its response, or with its client. */
export function startLifetime(response: ServerResponse, deadlineMs: number): Lifetime {
  const abort = new AbortController();
  let giveUp: (() => void) | null = null;
  let timer = setTimeout(() => {
    abort.abort(new TransportError('deadline', `${deadlineMs} ms are over`));
    timer = setTimeout(() => giveUp?.(), graceMs);
  }, deadlineMs);
  response.once('close', () => {
    clearTimeout(timer);
    if (!response.writableFinished) {
      abort.abort(new TransportError('left', 'the client has gone'));
    }
  });

  return {
    signal: abort.signal,
    deadlineAt: performance.now() + deadlineMs,
    within: (work) =>
      new Promise((resolve, reject) => {
        giveUp = () => reject(tooLate());
        work.then(resolve, reject);
      }),
  };
}

const tooLate = () =>
  new GraphQLError('The request took too long; please try again.', {
    extensions: { code: 'DEADLINE_EXCEEDED' },
  });
