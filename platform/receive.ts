import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher, Pool } from 'undici';
import { TransportError, type TransportFailure } from './transport-error';

/** What came back over HTTP, whatever it is. */
export interface Received {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/**
 * One request, and its whole answer in memory; without the streams that a large answer would need,
 * because there is a limit. Throws a `TransportError`.
 */
export function receive(
  pool: Pool,
  request: Dispatcher.DispatchOptions,
  signal: AbortSignal,
  mostBytes: number,
): Promise<Received> {
  return new Promise((resolve, reject) => {
    let controller: Dispatcher.DispatchController | null = null;
    let status = 0;
    let headers: IncomingHttpHeaders = {};
    const pieces: Buffer[] = [];
    let bytes = 0;

    const end = (error: unknown): void => {
      signal.removeEventListener('abort', leave);
      reject(failureOf(error, status));
    };
    const leave = (): void => {
      const reason = signal.reason as Error;
      end(reason);
      controller?.abort(reason); // frees the connection at once
    };
    const refuseLarge = (given: Dispatcher.DispatchController): void => {
      given.abort(new TransportError('too-large', `more than ${mostBytes} bytes`, { status }));
    };

    if (signal.aborted) return leave();
    signal.addEventListener('abort', leave);
    pool.dispatch(request, {
      onRequestStart(given) {
        controller = given;
        if (signal.aborted) given.abort(signal.reason as Error);
      },
      onResponseStart(given, code, named) {
        status = code;
        headers = named;
        if (Number(named['content-length']) > mostBytes) refuseLarge(given);
      },
      onResponseData(given, piece) {
        bytes += piece.length;
        if (bytes > mostBytes) return refuseLarge(given);
        pieces.push(piece);
      },
      onResponseEnd() {
        signal.removeEventListener('abort', leave);
        const [only] = pieces;
        const body = pieces.length === 1 && only ? only : Buffer.concat(pieces);
        resolve({ status, headers, body });
      },
      onResponseError: (_given, error) => end(error),
    });
  });
}

const failures: Readonly<Record<string, TransportFailure>> = {
  UND_ERR_CONNECT_TIMEOUT: 'connect',
  ECONNREFUSED: 'connect',
  ENOTFOUND: 'connect',
  EAI_AGAIN: 'connect',
  EHOSTUNREACH: 'connect',
  ENETUNREACH: 'connect',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'garbage',
  UND_ERR_HEADERS_OVERFLOW: 'garbage',
};

interface ErrorOfUndici extends Error {
  readonly code?: string;
  readonly bytesRead?: number;
  readonly socket?: { readonly bytesRead?: number } | null;
}

/** What undici and the system say, in our words. A status means that an answer had begun. */
function failureOf(error: unknown, status: number): TransportError {
  if (error instanceof TransportError) return error;
  const { code = '', message, bytesRead, socket } = error as ErrorOfUndici;
  const isOfParser = code.startsWith('HPE_');
  const failure = failures[code] ?? (isOfParser ? 'garbage' : 'reset');
  const used = (bytesRead ?? socket?.bytesRead ?? 0) > 0;
  const stale = failure === 'reset' && status === 0 && used;
  const begun = status === 0 ? undefined : status;
  return new TransportError(failure, message || code, { cause: error, stale, status: begun });
}
