import { referenceTo } from '../../../../platform/reference';
import { maySeePatient } from '../../domain/may-see-patient';
import { requiredRow } from '../../required-row';
import type {
  SessionOfferResolvers,
  SessionRequestResolvers,
} from '../../resolver-types.generated';

export const SessionRequest: SessionRequestResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.sessionRequestById.load(id),
  hospital: ({ hospitalId }) => referenceTo(hospitalId),
  site: ({ siteId }) => referenceTo(siteId),
  specialty: ({ specialtyCode }) => ({ code: specialtyCode }),
  offers({ id }, args, { booking }) {
    const ofRequest = { property: 'sessionRequestId' } as const;
    return booking.offers.below('SessionRequest.offers', ofRequest, id, args);
  },
  async patientRef({ patientRef, hospitalId, bookingId }, _args, { viewer, loaders }) {
    const booking = bookingId === null ? null : await loaders.bookingById.load(bookingId);
    const { groupId = null, doctorId = null } = booking ?? {};
    return maySeePatient(viewer, { hospitalId, groupId, doctorId }) ? patientRef : null;
  },
  booking: ({ bookingId }, _args, { loaders }) =>
    bookingId === null ? null : loaders.bookingById.load(bookingId),
};

export const SessionOffer: SessionOfferResolvers = {
  group: ({ groupId }) => referenceTo(groupId),
  doctor: ({ doctorId }, _args, { loaders }) => requiredRow(loaders.doctorById, doctorId),
};
