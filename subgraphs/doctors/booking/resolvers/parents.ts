import type {
  CooperationAgreementResolvers,
  DoctorResolvers,
  GroupResolvers,
  HospitalResolvers,
} from '../../resolver-types.generated';

export const Doctor: DoctorResolvers = {
  bookings: ({ id }, args, { booking }) =>
    booking.bookings.below('Doctor.bookings', { property: 'doctorId' }, id, args),
};

export const Group: GroupResolvers = {
  bookings: ({ id }, args, { booking }) =>
    booking.bookings.below('Group.bookings', { property: 'groupId' }, id, args),
};

export const Hospital: HospitalResolvers = {
  bookings: ({ id }, args, { booking }) =>
    booking.bookings.below('Hospital.bookings', { property: 'hospitalId' }, id, args),
  sessionRequests({ id }, args, { booking }) {
    const ofHospital = { property: 'hospitalId' } as const;
    return booking.sessionRequests.below('Hospital.sessionRequests', ofHospital, id, args);
  },
};

export const CooperationAgreement: CooperationAgreementResolvers = {
  bookings({ id }, args, { booking }) {
    const ofAgreement = { property: 'agreementId' } as const;
    return booking.bookings.below('CooperationAgreement.bookings', ofAgreement, id, args);
  },
};
