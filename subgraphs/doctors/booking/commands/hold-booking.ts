import type { Work } from '../../../../platform/commands/work';
import { newId } from '../../../../platform/id';
import { Doctor } from '../../register/entities/doctor';
import { specialtyCodes } from '../../register/read-details';
import { rejectedBy, type BookingAnswer } from '../booking-answer';
import { outcomeOf } from '../booking-outcome';
import type { Booking } from '../entities/booking';
import { expireOverdue } from '../expire-overdue';
import { heldConflict } from '../held-conflict';
import { holdSeconds } from '../hold-seconds';
import { insertBooking } from '../insert-booking';
import { requireOwnSite } from '../require-own-site';
import { shareFacts } from '../share-facts';
import {
  evidenceOf,
  levelOf,
  optionalId,
  orderNumber,
  pseudonym,
  requireTime,
  type GivenEvidence,
  type Wanted,
} from '../wanted';
import { weigh } from '../weigh';

interface HoldBooking {
  readonly doctor: string;
  readonly site: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly purpose: Booking['purpose'];
  readonly specialty: string;
  readonly surgeryLevel?: number | null;
  readonly agreement?: string | null;
  readonly theatre?: string | null;
  readonly ttlSeconds?: number | null;
  readonly externalRef?: string | null;
  readonly patientRef?: string | null;
  readonly consultation?: GivenEvidence | null;
}

/** A hospital keeps a doctor's time for a while. The doctor's row is locked: there is one answer at a time. */
export async function holdBooking(work: Work, input: HoldBooking): Promise<BookingAnswer> {
  const wanted = wantedOf(input);
  const seconds = holdSeconds(input.ttlSeconds);
  const externalRef = orderNumber(input.externalRef);
  const site = await requireOwnSite(work, wanted.siteId);
  await work.lock(Doctor, wanted.doctorId);
  await shareFacts(work.manager, [wanted.doctorId], site);
  const now = await work.databaseTime();
  const open = await expireOverdue(work, wanted.doctorId, now);
  const { conflicts, agreement, place, alternatives } = await weigh(work, wanted, now);
  const against = [...conflicts, ...(await heldConflict(work, site.hospitalId, open, now))];
  if (agreement === null || against.length > 0) return rejectedBy(against, alternatives());

  const row: Booking = {
    ...wanted,
    id: newId(now.getTime()),
    groupId: agreement.groupId,
    hospitalId: site.hospitalId,
    agreementId: agreement.id,
    theatreId: place.theatreId,
    offeredSessionId: place.offeredSessionId,
    state: 'HELD',
    reason: null,
    holdExpiresAt: new Date(now.getTime() + seconds * 1_000),
    requestExpiresAt: null,
    holdExtensions: 0,
    externalRef,
    sessionRequestId: null,
    clientId: work.viewer.clientId,
    createdAt: now,
    synthetic: false,
    version: 1,
  };
  if (!(await insertBooking(work, row, now))) return rejectedBy([{ code: 'SLOT_TAKEN' }]);
  return { booking: outcomeOf(row) };
}

function wantedOf(input: HoldBooking): Wanted {
  const { startsAt, endsAt, purpose } = input;
  requireTime(startsAt, endsAt);
  return {
    doctorId: input.doctor,
    siteId: input.site,
    startsAt,
    endsAt,
    purpose,
    specialtyCode: specialtyCodes([input.specialty])[0]!,
    surgeryLevel: levelOf(purpose, input.surgeryLevel),
    agreementId: optionalId('agreement', input.agreement),
    theatreId: optionalId('theatre', input.theatre),
    patientRef: pseudonym(input.patientRef),
    ...evidenceOf(input.consultation),
  };
}
