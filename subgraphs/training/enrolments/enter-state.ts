import type { Work } from '../../../platform/commands/work';
import { shanghaiDay } from '../domain/shanghai-day';
import type { EnrolmentState } from '../resolver-types.generated';
import type { EnrolmentOutcome } from './enrolment-outcome';
import { Enrolment } from './entities/enrolment';
import { keepStep } from './keep-step';
import { leaveSupervisor } from './leave-supervisor';

interface Entry {
  readonly state: EnrolmentState;
  readonly reason?: string | null;
}

const ended: ReadonlySet<EnrolmentState> = new Set(['COMPLETED', 'WITHDRAWN', 'FAILED']);

/**
 * An enrolment enters a state, and the step is kept. Whoever calls this holds the lock of the cohort:
 * it stands for all enrolments of it. What ended has a supervisor no more than it has a place.
 */
export async function enterState(
  work: Work,
  row: Enrolment,
  { state, reason = null }: Entry,
  changes: Partial<Enrolment> = {},
): Promise<EnrolmentOutcome> {
  const over = ended.has(state);
  const { id, version } = await work.change(Enrolment, row, {
    waitingPosition: null,
    ...changes,
    ...(over && { activeMarker: null, endedOn: shanghaiDay(work.now) }),
    state,
  });
  await keepStep(work, { enrolmentId: id, fromState: row.state, toState: state, reason });
  if (row.waitingPosition !== null) await closeRanks(work, row);
  if (over && row.supervisorId !== null) await leaveSupervisor(work, row.supervisorId);
  return { id, state, version };
}

/** Those who waited behind somebody who left are one place nearer. */
function closeRanks({ manager }: Work, { cohortId, waitingPosition }: Enrolment): Promise<unknown> {
  return manager.query(
    `UPDATE enrolments SET waiting_position = waiting_position - 1
     WHERE cohort_id = ? AND waiting_position > ?`,
    [cohortId, waitingPosition],
  );
}
