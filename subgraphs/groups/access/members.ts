import type { RowRule } from '../../../platform/access/row-rules';
import { where } from '../../../platform/reading/condition';

/** All rows, for people of a member; a suspended one loses votes and referrals, not its sight. */
export const members: RowRule = ({ tenants }) => {
  const ids = tenants.group ?? [];
  if (ids.length === 0) return where('FALSE');
  return where(
    `EXISTS (SELECT 1 FROM doctor_groups
             WHERE doctor_groups.id IN (?) AND doctor_groups.status IN ('MEMBER', 'SUSPENDED'))`,
    ids,
  );
};
