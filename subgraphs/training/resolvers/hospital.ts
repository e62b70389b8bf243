import { requireForFilter } from '../programmes/require-for-filter';
import type { HospitalResolvers } from '../resolver-types.generated';

/** What this subgraph adds to a hospital; the representation itself serves as its row. */
export const Hospital: HospitalResolvers = {
  async programmes({ id }, args, context) {
    await requireForFilter(args.filter, context);
    return context.programmes.pageOf('Hospital.programmes', id, args);
  },
};
