import { TransportError } from '../../platform/transport-error';

const shortestMs = 50;
const longestMs = 150;
/** A subgraph that wants more time than this has to do without us. */
const mostPatientMs = 2_000;

const passing = new Set([502, 503, 504]);

/** How long to wait before a query is sent again; null where that would not help. */
export function retryPause(error: unknown, random: () => number = Math.random): number | null {
  if (!(error instanceof TransportError)) return null;
  const { failure, status, retryAfterMs = 0 } = error;
  const neverBegan = (failure === 'connect' || failure === 'reset') && status === undefined;
  const isPassing = failure === 'status' && passing.has(status ?? 0);
  if (!neverBegan && !isPassing) return null;
  if (retryAfterMs > mostPatientMs) return null;
  return Math.max(retryAfterMs, shortestMs + random() * (longestMs - shortestMs));
}
