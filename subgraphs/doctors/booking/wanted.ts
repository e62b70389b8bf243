import { badInput, refused } from '../../../platform/errors';
import { foreignId } from '../../../platform/input/foreign-id';
import { holdsPersonalNumber } from '../../../platform/input/personal-number';
import { isPseudonym } from '../../../platform/input/pseudonym';
import { wholeNumber } from '../../../platform/input/whole-number';
import type { Purpose } from '../resolver-types.generated';
import { malformedTime } from './domain/malformed-time';
import type { Booking } from './entities/booking';

/** What somebody wants to book, whoever asks and on whatever way. */
export type Wanted = Pick<
  Booking,
  | 'doctorId'
  | 'siteId'
  | 'startsAt'
  | 'endsAt'
  | 'purpose'
  | 'specialtyCode'
  | 'surgeryLevel'
  | 'agreementId'
  | 'theatreId'
  | 'patientRef'
  | 'invitationDocumentId'
  | 'approvalDocumentId'
  | 'consentRecorded'
>;

export interface GivenEvidence {
  readonly invitationDocumentId: string;
  readonly approvalDocumentId: string;
  readonly consentRecorded: boolean;
}

/** On what an invited visit rests; nothing where nothing was given. */
export function evidenceOf(given: GivenEvidence | null | undefined) {
  return {
    invitationDocumentId: documentId('invitationDocumentId', given?.invitationDocumentId),
    approvalDocumentId: documentId('approvalDocumentId', given?.approvalDocumentId),
    consentRecorded: given?.consentRecorded ?? false,
  };
}

/** The id of something that another owner keeps, where it is named. */
export const optionalId = (field: string, id: string | null | undefined): string | null =>
  id === null || id === undefined ? null : foreignId(field, id);

const documentForm = /^[A-Za-z0-9_-]{1,64}$/;

function documentId(field: string, id: string | undefined): string | null {
  if (id === undefined) return null;
  if (holdsPersonalNumber(id)) throw refused('PATIENT_IDENTITY_REFUSED', { field });
  if (documentForm.test(id)) return id;
  throw badInput('CODE_FORM', `${field}: must have 1 to 64 letters, digits, - and _.`, { field });
}

/** A pseudonym; anything by which a person could be known is refused, and not repeated. */
export function pseudonym(given: string | null | undefined): string | null {
  if (given === null || given === undefined) return null;
  if (isPseudonym(given)) return given;
  throw refused('PATIENT_IDENTITY_REFUSED', { field: 'patientRef' });
}

const referenceForm = /^[A-Za-z0-9._/-]{1,64}$/;

/** The hospital's own order number. */
export function orderNumber(given: string | null | undefined): string | null {
  if (given === null || given === undefined) return null;
  const field = 'externalRef';
  if (holdsPersonalNumber(given)) throw refused('PATIENT_IDENTITY_REFUSED', { field });
  if (referenceForm.test(given)) return given;
  throw badInput('EXTERNAL_REF_FORM', `${field}: is no order number.`, { field });
}

/** Refuses a time that is none on any day. */
export function requireTime(startsAt: Date, endsAt: Date): void {
  const problem = malformedTime(startsAt, endsAt);
  if (problem === null) return;
  throw badInput('BOOKING_TIME', 'startsAt, endsAt: are no time that can be booked.', { problem });
}

/** The level of an operation; nothing else has one. */
export function levelOf(purpose: Purpose, given: number | null | undefined): number | null {
  const level = given ?? null;
  if ((purpose === 'SURGERY') !== (level !== null)) {
    throw badInput('LEVEL_OF_OPERATIONS', 'surgeryLevel: goes with operations, and only them.');
  }
  return level === null ? null : wholeNumber('surgeryLevel', level, 1, 4);
}
