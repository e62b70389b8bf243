import type { createEnvironmentReader } from './environment';

/** How patient the gateway is with a subgraph, and how much it asks of it at once. */
export interface TransportSettings {
  readonly connectMs: number;
  /** From the last byte of a question to the headers of its answer. */
  readonly headersMs: number;
  /** Between two pieces of an answer. */
  readonly bodyMs: number;
  readonly answerBytes: number;
  /** Questions under way to one subgraph, and how many more may wait for their turn. */
  readonly concurrency: number;
  readonly queue: number;
  readonly retry: RetrySettings;
  readonly breaker: BreakerSettings;
}

/** Questions that failed are sent again where that can do no harm. */
export interface RetrySettings {
  readonly times: number;
  /** How many of a hundred questions may be sent again. */
  readonly percent: number;
}

/** When a subgraph is left alone, and for how long. */
export interface BreakerSettings {
  readonly windowMs: number;
  /** Fewer questions than this in the window prove nothing. */
  readonly requests: number;
  /** How many of a hundred questions have to fail. */
  readonly percent: number;
  readonly openMs: number;
}

export const usualTransport: TransportSettings = {
  connectMs: 1_000,
  headersMs: 5_000,
  bodyMs: 5_000,
  answerBytes: 10 * 1024 * 1024,
  concurrency: 50,
  queue: 150, // with those under way, as many as the gateway admits at all
  retry: { times: 1, percent: 10 },
  breaker: { windowMs: 10_000, requests: 20, percent: 50, openMs: 5_000 },
};

const longestMs = 120_000;

/** All of `ALLIANCE_TRANSPORT_…`. */
export function readTransportSettings({
  number,
}: ReturnType<typeof createEnvironmentReader>): TransportSettings {
  const { retry, breaker, ...usual } = usualTransport;
  const of = (name: string, fallback: number, least: number, most: number) =>
    number(`ALLIANCE_TRANSPORT_${name}`, fallback, least, most);
  return {
    connectMs: of('CONNECT_MS', usual.connectMs, 10, longestMs),
    headersMs: of('HEADERS_MS', usual.headersMs, 10, longestMs),
    bodyMs: of('BODY_MS', usual.bodyMs, 10, longestMs),
    answerBytes: of('ANSWER_BYTES', usual.answerBytes, 1_024, 1_073_741_824),
    concurrency: of('CONCURRENCY', usual.concurrency, 1, 10_000),
    queue: of('QUEUE', usual.queue, 0, 100_000),
    retry: {
      times: of('RETRIES', retry.times, 0, 3),
      percent: of('RETRY_PERCENT', retry.percent, 0, 100),
    },
    breaker: {
      windowMs: of('BREAKER_WINDOW_MS', breaker.windowMs, 100, longestMs),
      requests: of('BREAKER_REQUESTS', breaker.requests, 1, 100_000),
      percent: of('BREAKER_PERCENT', breaker.percent, 1, 100),
      openMs: of('BREAKER_OPEN_MS', breaker.openMs, 10, longestMs),
    },
  };
}
