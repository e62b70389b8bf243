import type { Work } from '../../../../platform/commands/work';
import { where } from '../../../../platform/reading/condition';
import { refuse } from '../../../../platform/refusal';
import { holdsSeat } from '../../domain/holds-seat';
import { shanghaiDay } from '../../domain/shanghai-day';
import { clinicalText } from '../../input/clinical-text';
import type { CohortOutcome } from '../../programmes/cohort-outcome';
import { cohortChangeRefusal } from '../../programmes/domain/cohort-change-refusal';
import { Cohort } from '../../programmes/entities/cohort';
import { lockCohort } from '../../programmes/lock-cohort';
import { keepRecordStep } from '../../records/keep-record-step';
import { enterState } from '../enter-state';
import { Enrolment } from '../entities/enrolment';

interface CancelCohort {
  readonly id: string;
  readonly expectedVersion: number;
  readonly reason: string;
}

/** It does not take place, or ends early: everybody who is in it is out, and is told why. */
export async function cancelCohort(work: Work, input: CancelCohort): Promise<CohortOutcome> {
  const reason = clinicalText('reason', input.reason, 400);
  const { cohort, phase } = await lockCohort(work, input, 'cancel cohorts of these groups');
  refuse(cohortChangeRefusal({ ...cohort, phase, fields: [] }));

  const inIt = await work.everything.find(
    Enrolment,
    [where('t.cohort_id = ? AND t.active_marker = 1', cohort.id)],
    [{ property: 'waitingPosition', direction: 'DESC' }],
  );
  for (const row of inIt) await enterState(work, row, { state: 'WITHDRAWN', reason });
  const given = inIt.filter(({ state }) => holdsSeat(state)).length;
  const { id, version } = await work.change(Cohort, cohort, {
    cancelledOn: shanghaiDay(work.now),
    seatsTaken: cohort.seatsTaken - given,
  });
  await keepRecordStep(work, { id, version, state: 'CANCELLED', note: reason });
  return { id, version };
}
