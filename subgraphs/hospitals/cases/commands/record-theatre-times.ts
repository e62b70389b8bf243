import type { Work } from '../../../../platform/commands/work';
import { refuse } from '../../../../platform/refusal';
import { instantsRefusal } from '../domain/instants-refusal';
import { changeCase, type CaseOutcome } from '../keep-step';
import { lockCase } from '../lock-case';

interface RecordTheatreTimes {
  readonly id: string;
  readonly expectedVersion: number;
  readonly admittedAt?: Date | null;
  readonly anaesthesiaStartedAt?: Date | null;
  readonly dischargedAt?: Date | null;
}

/** Instants as they become known; what is left out stays as it is. */
export async function recordTheatreTimes(
  work: Work,
  input: RecordTheatreTimes,
): Promise<CaseOutcome> {
  const { row } = await lockCase(work, input, 'record this operation');
  const { state, theatreEnteredAt } = row;
  if (theatreEnteredAt === null || state === 'CANCELLED') {
    refuse({ reason: 'WRONG_STATE', details: { state, wanted: state, possible: [] } });
  }
  const times = {
    admittedAt: input.admittedAt ?? row.admittedAt,
    anaesthesiaStartedAt: input.anaesthesiaStartedAt ?? row.anaesthesiaStartedAt,
    dischargedAt: input.dischargedAt ?? row.dischargedAt,
  };
  if (times.dischargedAt !== null && row.theatreLeftAt === null) {
    refuse({ reason: 'CASE_NOT_DONE', details: { state } });
  }
  refuse(instantsRefusal({ ...row, ...times }, work.now));
  return changeCase(work, row, times);
}
