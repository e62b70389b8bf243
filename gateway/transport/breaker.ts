import type { BreakerSettings } from '../../platform/transport-settings';

export type BreakerState = 'closed' | 'open' | 'half-open';

/** How a question went, as far as it says something about the subgraph. */
export type Verdict = 'well' | 'badly' | 'unknown';

export interface Breaker {
  state(): BreakerState;
  /** Whether `admit` would say no. */
  isShut(): boolean;
  /** Null while the subgraph is left alone; else a function that wants to know, once, how it went. */
  admit(): ((verdict: Verdict) => void) | null;
}

/** The window moves on in steps of a tenth of it. */
const slices = 10;
/** Of so many who look whether a subgraph is back, so many have to come back well. */
const probes = 5;
const probesWell = 3;

interface Slice {
  number: number;
  asked: number;
  failed: number;
}

/**
 * Leaves a subgraph alone that fails, so that nobody waits for it and it can recover; after a while a
 * few questions may look whether it is back.
 */
export function createBreaker(
  { windowMs, requests, percent, openMs }: BreakerSettings,
  onChange: (state: BreakerState) => void = () => undefined,
  clock: () => number = () => performance.now(),
): Breaker {
  const ring: Slice[] = Array.from({ length: slices }, () => ({ number: -1, asked: 0, failed: 0 }));
  let state: BreakerState = 'closed';
  let openUntil = 0;
  /** Verdicts on a time that is over count no more. */
  let era = 0;
  let probing = 0;
  let well = 0;
  let badly = 0;

  function become(next: BreakerState): void {
    state = next;
    era += 1;
    probing = well = badly = 0;
    if (next === 'closed') for (const slice of ring) slice.number = -1;
    if (next === 'open') openUntil = clock() + openMs;
    onChange(next);
  }

  function count(failed: boolean): void {
    const number = Math.floor((clock() * slices) / windowMs);
    const slice = ring[number % slices] as Slice;
    if (slice.number !== number) Object.assign(slice, { number, asked: 0, failed: 0 });
    slice.asked += 1;
    if (!failed) return;
    slice.failed += 1;
    const recent = ring.filter((one) => one.number > number - slices);
    const asked = recent.reduce((sum, one) => sum + one.asked, 0);
    const bad = recent.reduce((sum, one) => sum + one.failed, 0);
    if (asked >= requests && bad * 100 >= asked * percent) become('open');
  }

  function countProbe(verdict: Verdict): void {
    probing -= 1;
    if (verdict === 'well') well += 1;
    if (verdict === 'badly') badly += 1;
    if (well >= probesWell) become('closed');
    else if (badly > probes - probesWell) become('open');
  }

  function isShut(): boolean {
    if (state === 'open' && clock() >= openUntil) become('half-open');
    return state === 'open' || (state === 'half-open' && probing + well + badly >= probes);
  }

  return {
    state: () => state,
    isShut,

    admit() {
      if (isShut()) return null;
      if (state === 'half-open') probing += 1;
      const begunIn = era;
      return (verdict) => {
        if (begunIn !== era) return;
        if (state === 'half-open') countProbe(verdict);
        else if (verdict !== 'unknown') count(verdict === 'badly');
      };
    },
  };
}
