import { badInput } from '../../../../platform/errors';
import { tenantsOf } from '../../access/tenants-of';
import type { ExpiringResolvers } from '../../resolver-types.generated';

const longest = 366;

/** What this subgraph adds to that which ends soon for a group; the key itself serves as its row. */
export const Expiring: ExpiringResolvers = {
  async certificates({ groupId, days }, _args, { loaders, requireCopiesOf, viewer }) {
    if (!tenantsOf(viewer, 'group').includes(groupId)) return null;
    if (days < 1 || days > longest) {
      throw badInput('DAYS_OUT_OF_RANGE', `days: must be from 1 to ${longest}.`);
    }
    await requireCopiesOf('doctors');
    return loaders.expiringByGroupId(days).load(groupId);
  },
};
