import type { Booking } from './entities/booking';

/** What changes in the life of a booking. */
const kept = [
  'id',
  'doctorId',
  'groupId',
  'siteId',
  'agreementId',
  'theatreId',
  'offeredSessionId',
  'startsAt',
  'endsAt',
  'state',
  'reason',
  'holdExpiresAt',
  'requestExpiresAt',
  'holdExtensions',
  'externalRef',
  'patientRef',
  'invitationDocumentId',
  'approvalDocumentId',
  'consentRecorded',
  'version',
] as const satisfies readonly (keyof Booking)[];

/** What a client is told of a booking after a change; its repetition is told the same, word for word. */
export type BookingOutcome = Pick<Booking, (typeof kept)[number]>;

export const outcomeOf = (row: Booking): BookingOutcome =>
  Object.fromEntries(kept.map((name) => [name, row[name]])) as unknown as BookingOutcome;

const instants = ['startsAt', 'endsAt', 'holdExpiresAt', 'requestExpiresAt'] as const;

/** The same, after it was kept as text. */
export function revived(outcome: BookingOutcome): BookingOutcome {
  const dates = instants.map((name) => [name, outcome[name] && new Date(outcome[name])]);
  return { ...outcome, ...(Object.fromEntries(dates) as Partial<BookingOutcome>) };
}
