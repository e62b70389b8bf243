import type { Log } from '../../../platform/log';
import type { Call, Transport } from '../../../platform/transport';
import type { Period } from '../domain/period-refusal';

export interface SliceQuestion {
  /** The subgraph that is asked. */
  readonly owner: string;
  /** The way to the owner with this name. */
  ask(owner: string): Transport;
  readonly call: Call;
  /** Null: the whole alliance. */
  readonly groupIds: readonly string[] | null;
  readonly period: Period;
  readonly deadlineMs: number;
  readonly log: Log;
}

export interface SliceAnswer {
  /** Everything that the owner knew at this instant is counted. */
  readonly asOf: Date;
  /** By group (null: the alliance) and measure. What the owner does not mention did not happen. */
  readonly values: ReadonlyMap<string | null, ReadonlyMap<string, number>>;
}

interface SliceFigure {
  readonly groupId: string | null;
  readonly measure: string;
  readonly value: number;
}

/**
 * Asks one owner for the figures of many groups in one request. Null when it failed or took too
 * long: a page without its figures is better than no page, and far better than wrong totals.
 */
export async function askSource(question: SliceQuestion): Promise<SliceAnswer | null> {
  const { owner, groupIds, period, log, call } = question;
  const asOf = new Date();
  const query = `query Slice($groupIds: [ID!], $from: Date!, $to: Date!) {
    slice: ${owner}Slice(groupIds: $groupIds, from: $from, to: $to) { groupId measure value }
  }`;
  const { from, to } = period;
  const variables = { groupIds, from, to };
  try {
    const signal = AbortSignal.timeout(question.deadlineMs);
    const answer = question.ask(owner)({ query, variables }, { ...call, signal });
    const { data, errors } = await Promise.race([answer, rejectionOf(signal)]);
    if (errors || !data) throw new Error(errors?.[0]?.message ?? 'no answer');
    return { asOf, values: valuesOf(data.slice as SliceFigure[]) };
  } catch (error) {
    log.warn({ owner, err: error, requestId: call.requestId }, 'no figures');
    return null;
  }
}

// Not every way to a subgraph listens to the signal, so the waiting itself ends with it.
function rejectionOf(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}

function valuesOf(figures: readonly SliceFigure[]): SliceAnswer['values'] {
  const values = new Map<string | null, Map<string, number>>();
  for (const { groupId, measure, value } of figures) {
    const ofGroup = values.get(groupId) ?? new Map<string, number>();
    values.set(groupId, ofGroup.set(measure, value));
  }
  return values;
}
