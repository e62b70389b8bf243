import type { BlockingReason } from '../../availability/domain/judge';

/**
 * What was settled when a booking was made, and nobody takes back by it: the time has come nearer, hours are
 * offered otherwise from now on, and whether two visits fit was decided when the second was made. Facts
 * that are too old break nothing: they say that we do not know.
 */
const settled: ReadonlySet<BlockingReason> = new Set<BlockingReason>([
  'PAST',
  'OUTSIDE_HORIZON',
  'NO_RULE',
  'HOLIDAY',
  'BUSY',
  'TRAVEL',
  'SOURCE_STALE',
]);

/** The first reason for which a booking cannot stay as it is; null: it can. */
export const breakingReason = (reasons: readonly BlockingReason[]): BlockingReason | null =>
  reasons.find((reason) => !settled.has(reason)) ?? null;
