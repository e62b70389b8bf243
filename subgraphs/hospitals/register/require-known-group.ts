import type { Work } from '../../../platform/commands/work';
import { notFound } from '../../../platform/errors';
import { tenantsOf } from '../access/tenants-of';
import { GroupCopy } from '../copies/entities/group-copy';

/** A group must be known to be named; a group's own people know that there is one. */
export async function requireKnownGroup(work: Work, id: string): Promise<void> {
  if (tenantsOf(work.viewer, 'group').includes(id)) return;
  const [known] = await work.everything.byKeys(GroupCopy, 'id', [id]);
  if (!known) throw notFound('Group', id);
}
