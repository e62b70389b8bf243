import { requireForFilter } from '../programmes/require-for-filter';
import type { DoctorResolvers } from '../resolver-types.generated';

/** What this subgraph adds to a doctor; the representation itself serves as its row. */
export const Doctor: DoctorResolvers = {
  async supervises({ id }, args, context) {
    await requireForFilter(args.filter, context);
    return context.programmes.pageOf('Doctor.supervises', id, args);
  },
  certificates: ({ id }, args, { enrolments }) => enrolments.certificatesOf(id, args),
  enrolments: ({ id }, args, { enrolments }) => enrolments.pageOf('Doctor.enrolments', id, args),
};
