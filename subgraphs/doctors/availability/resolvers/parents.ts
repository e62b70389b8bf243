import type { DoctorResolvers, HospitalResolvers } from '../../resolver-types.generated';

export const Doctor: DoctorResolvers = {
  availability: ({ id }, args, { availability }) => availability.below('doctors', id, args),
};

export const Hospital: HospitalResolvers = {
  availableDoctors: ({ id }, args, { availability }) => availability.below('hospitals', id, args),
};
