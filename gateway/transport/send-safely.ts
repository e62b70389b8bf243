import type { Call, Delivery, Operation, Wire } from '../../platform/transport';
import { TransportError, type TransportFailure } from '../../platform/transport-error';
import type { TransportSettings } from '../../platform/transport-settings';
import type { Breaker, Verdict } from './breaker';
import { isQuery } from './is-query';
import { pause } from './pause';
import type { RetryBudget } from './retry-budget';
import { retryPause } from './retry-pause';
import type { Turns } from './turns';

/** What stands between a question and its subgraph. */
export interface Guards {
  readonly wire: Wire;
  readonly settings: TransportSettings;
  readonly breaker: Breaker;
  readonly turns: Turns;
  readonly budget: RetryBudget;
}

/** One question with all that is known of it while it is under way. */
export interface Question {
  readonly operation: Operation;
  readonly call: Call;
  readonly traceparent: string | undefined;
  attempts: number;
}

/** Failures that are the subgraph's own; the others say nothing about it. */
const ofSubgraph = new Set<TransportFailure>(['connect', 'reset', 'timeout', 'status', 'garbage']);
const neverFires = new AbortController().signal;

/** Sends a question in its turn, unless its subgraph is left alone, and again where that is safe. */
export async function sendSafely(
  { wire, settings, breaker, turns, budget }: Guards,
  question: Question,
  signal: AbortSignal,
): Promise<Delivery> {
  const { operation, call, traceparent } = question;
  const isSafe = isQuery(operation.query);
  let retries = 0;
  let replaced = false;
  if (isSafe) budget.earn();

  for (;;) {
    try {
      return await sendOnce();
    } catch (error) {
      const wait = isSafe && !signal.aborted ? waitBeforeNext(error) : null;
      if (wait === null) throw error;
      if (wait > 0) await pause(wait, signal);
    }
  }

  /** Null when it stays with this failure. */
  function waitBeforeNext(error: unknown): number | null {
    // The other side closed a connection that rested: that was no attempt at all.
    if (error instanceof TransportError && error.stale && !replaced) {
      replaced = true;
      return 0;
    }
    const wait = retryPause(error);
    if (wait === null || retries >= settings.retry.times) return null;
    if (performance.now() + wait >= (call.deadlineAt ?? Infinity)) return null;
    if (!budget.spend()) return null;
    retries += 1;
    return wait;
  }

  async function sendOnce(): Promise<Delivery> {
    if (breaker.isShut()) throw leftAlone();
    const giveBack = await turns.take(signal);
    const tell = breaker.admit();
    try {
      if (!tell) throw leftAlone();
      question.attempts += 1;
      const delivery = await wire.send({
        operation,
        call,
        signal: isSafe ? signal : neverFires,
        isPatient: !isSafe,
        traceparent,
      });
      tell('well');
      return delivery;
    } catch (error) {
      tell?.(verdictOn(error));
      throw error;
    } finally {
      giveBack();
    }
  }
}

const verdictOn = (error: unknown): Verdict =>
  error instanceof TransportError && ofSubgraph.has(error.failure) && !error.stale
    ? 'badly'
    : 'unknown';

const leftAlone = () => new TransportError('open', 'it has failed too often of late');
