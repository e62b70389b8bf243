import { referenceOrNull, referenceTo } from '../../../../platform/reference';
import { maySeePatient } from '../../domain/may-see-patient';
import { requiredRow } from '../../required-row';
import type { BookingResolvers } from '../../resolver-types.generated';

export const Booking: BookingResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.bookingById.load(id),
  doctor: ({ doctorId }, _args, { loaders }) => requiredRow(loaders.doctorById, doctorId),
  group: ({ groupId }) => referenceTo(groupId),
  hospital: ({ hospitalId }) => referenceTo(hospitalId),
  site: ({ siteId }) => referenceTo(siteId),
  theatre: ({ theatreId }) => referenceOrNull(theatreId),
  offeredSession: ({ offeredSessionId }) => referenceOrNull(offeredSessionId),
  agreement: ({ agreementId }) => referenceOrNull(agreementId),
  specialty: ({ specialtyCode }) => ({ code: specialtyCode }),
  patientRef: ({ patientRef, ...parties }, _args, { viewer }) =>
    maySeePatient(viewer, parties) ? patientRef : null,
  sessionRequest: ({ sessionRequestId }, _args, { loaders }) =>
    sessionRequestId === null ? null : loaders.sessionRequestById.load(sessionRequestId),
  history: ({ id }, _args, { loaders }) => loaders.stepsByBookingId.load(id),
};
