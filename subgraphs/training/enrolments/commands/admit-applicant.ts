import type { Work } from '../../../../platform/commands/work';
import { where } from '../../../../platform/reading/condition';
import { refuse } from '../../../../platform/refusal';
import { requireHost } from '../../access/require-host';
import { admittingRefusal } from '../domain/admitting-refusal';
import type { EnrolmentOutcome } from '../enrolment-outcome';
import { enterState } from '../enter-state';
import { Enrolment } from '../entities/enrolment';
import { lockEnrolment } from '../lock-enrolment';
import { setSeatsTaken } from '../set-seats-taken';

interface AdmitApplicant {
  readonly id: string;
  readonly expectedVersion: number;
  readonly wanted: 'ADMITTED' | 'WAITLISTED';
}

/** An application leads to a seat, or to the end of the waiting list. */
export async function admitApplicant(work: Work, input: AdmitApplicant): Promise<EnrolmentOutcome> {
  const { wanted } = input;
  const { cohort, phase, enrolment } = await lockEnrolment(work, input);
  await requireHost(work, enrolment.programmeId, 'admit to programmes of these groups');
  const waiting = await work.everything.count(Enrolment, [
    where("t.cohort_id = ? AND t.state = 'WAITLISTED'", cohort.id),
  ]);
  const { state, waitingPosition } = enrolment;
  const waitingBefore = waitingPosition === null ? waiting : waitingPosition - 1;
  const { seats, seatsTaken } = cohort;
  refuse(admittingRefusal({ state, wanted, phase, seats, seatsTaken, waitingBefore }));

  if (wanted === 'WAITLISTED') {
    const changes = { waitingPosition: waiting + 1 };
    return enterState(work, enrolment, { state: wanted }, changes);
  }
  await setSeatsTaken(work, cohort, seatsTaken + 1);
  return enterState(work, enrolment, { state: wanted });
}
