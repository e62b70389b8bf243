import type { Work } from '../../../../platform/commands/work';
import { notFound } from '../../../../platform/errors';
import { refuse } from '../../../../platform/refusal';
import { Doctor } from '../../register/entities/doctor';
import { actsFor } from '../../require-own';
import { outcomeOf, type BookingOutcome } from '../booking-outcome';
import { reassigningRefusal } from '../domain/reassigning-refusal';
import { enterState } from '../enter-state';
import { expireOverdue } from '../expire-overdue';
import { openVersion } from '../open-booking';
import { refuseConflicts } from '../refuse-conflicts';
import { shareFacts } from '../share-facts';
import { siteOf } from '../site-of';
import { claimSlots } from '../slots';
import { evidenceOf, optionalId, type GivenEvidence } from '../wanted';
import { weigh } from '../weigh';

interface ReassignBooking {
  readonly id: string;
  readonly expectedVersion: number;
  readonly doctor: string;
  readonly agreement?: string | null;
  readonly consultation?: GivenEvidence | null;
}

/** Another doctor takes over. Both persons are locked, in the order of their ids. */
export async function reassignBooking(work: Work, input: ReassignBooking): Promise<BookingOutcome> {
  const named = optionalId('agreement', input.agreement);
  // Another doctor's institution has to approve: what the first one's said is worth nothing now.
  const evidence = evidenceOf(input.consultation);
  const [substitute] = await work.everything.byKeys(Doctor, 'id', [input.doctor]);
  if (!substitute) throw notFound('Doctor', input.doctor);
  const row = await openVersion(work, input, {
    parties: ['hospital', 'group'],
    action: 'reassign bookings of this hospital or group',
    alsoDoctor: substitute.id,
  });
  await shareFacts(work.manager, [row.doctorId, substitute.id], siteOf(row));
  const now = await work.databaseTime();
  await expireOverdue(work, substitute.id, now);
  const byGroup = actsFor(work.viewer, 'group', row.groupId);
  refuse(reassigningRefusal(row, substitute.id, now));

  // A group names its own people; the hospital may take whoever may come.
  const onlyGroup = byGroup && !actsFor(work.viewer, 'hospital', row.hospitalId);
  const agreementId = named ?? (onlyGroup ? row.agreementId : null);
  const wanted = { ...row, doctorId: substitute.id, agreementId, ...evidence };
  const { conflicts, agreement, place } = await weigh(work, wanted, now, row);
  refuseConflicts(conflicts);
  if (agreement === null || (onlyGroup && agreement.groupId !== row.groupId)) {
    return refuseConflicts([{ code: 'AGREEMENT_INACTIVE', detail: 'OTHER_GROUP' }]) as never;
  }
  if (agreement.acceptanceRequired === true && !byGroup) {
    refuse({ reason: 'REASSIGNING_NEEDS_ACCEPTANCE' });
  }
  const changes = {
    doctorId: substitute.id,
    groupId: agreement.groupId,
    agreementId: agreement.id,
    theatreId: place.theatreId,
    offeredSessionId: place.offeredSessionId,
    ...evidence,
  };
  if (!(await claimSlots(work.manager, { ...row, ...changes }, row))) {
    refuseConflicts([{ code: 'SLOT_TAKEN' }]);
  }
  const entry = { state: 'CONFIRMED', at: now, reason: 'REASSIGNED', changes } as const;
  return outcomeOf(await enterState(work, row, entry));
}
