import { where, type Condition } from '../../../platform/reading/condition';
import type { Viewer } from '../../../platform/viewer';

/** What each audience means: everybody, people of a member, people of one group; always the author's. */
export function readableArticles({ tenants }: Viewer): Condition {
  const groupIds = tenants.group ?? [];
  if (groupIds.length === 0) return where("t.audience = 'PUBLIC'");
  return where(
    `t.audience = 'PUBLIC'
     OR t.group_id IN (?)
     OR t.audience_group_id IN (?)
     OR (t.audience = 'MEMBERS' AND EXISTS (
       SELECT 1 FROM doctor_groups WHERE id IN (?) AND status IN ('MEMBER', 'SUSPENDED')))`,
    groupIds,
    groupIds,
    groupIds,
  );
}
