import type { TokenWish } from './token-wish';

const longestReason = 500;

/** The wish in a request body; null when it is none. */
export function readWish(body: unknown): TokenWish | null {
  if (!isRecord(body)) return null;
  const { role, tenants = {}, reason = null } = body;
  if (typeof role !== 'string' || !isRecord(tenants)) return null;
  if (reason !== null && (typeof reason !== 'string' || reason.length > longestReason)) return null;

  const entries = Object.entries(tenants);
  if (!entries.every((entry): entry is [string, string[]] => isTexts(entry[1]))) return null;
  return { role, tenants: Object.fromEntries(entries), reason };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');
