import type { HospitalResolvers } from '../../resolver-types.generated';

const atHospital = { property: 'hospitalId' } as const;

export const Hospital: HospitalResolvers = {
  registrations: ({ id }, args, { practice }) =>
    practice.registrations.below('Hospital.registrations', atHospital, id, args),
  privileges: ({ id }, args, { practice }) =>
    practice.privileges.below('Hospital.privileges', atHospital, id, args),
};
