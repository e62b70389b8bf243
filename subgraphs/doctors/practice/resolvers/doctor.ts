import type { DoctorResolvers } from '../../resolver-types.generated';

const ofDoctor = { property: 'doctorId' } as const;

export const Doctor: DoctorResolvers = {
  registrations: ({ id }, args, { practice }) =>
    practice.registrations.below('Doctor.registrations', ofDoctor, id, args),
  privileges: ({ id }, args, { practice }) =>
    practice.privileges.below('Doctor.privileges', ofDoctor, id, args),
  suspensions: ({ id }, args, { practice }) =>
    practice.suspensions.below('Doctor.suspensions', ofDoctor, id, args),
  availabilityRules: ({ id }, args, { practice }) =>
    practice.availabilityRules.below('Doctor.availabilityRules', ofDoctor, id, {
      ...args,
      filter: args.filter ?? {},
    }),
  availabilityExceptions: ({ id }, args, { practice }) =>
    practice.availabilityExceptions.below('Doctor.availabilityExceptions', ofDoctor, id, {
      ...args,
      filter: args.filter ?? {},
    }),
  leave: ({ id }, args, { practice }) =>
    practice.leaves.below('Doctor.leave', ofDoctor, id, { ...args, filter: args.filter ?? {} }),
};
