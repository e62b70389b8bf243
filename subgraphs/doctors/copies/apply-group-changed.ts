import type { EntityManager } from 'typeorm';
import type { Event } from '../../../platform/events/follow';
import { GroupCopy } from './entities/group-copy';
import { keepNewest } from './keep-newest';

type GroupChanged = Omit<GroupCopy, 'sourceVersion'> & { readonly version: number };

/** A group has changed: the register's filters rest on its status. */
export async function applyGroupChanged(manager: EntityManager, { payload }: Event): Promise<void> {
  const group = JSON.parse(payload) as GroupChanged;
  const { id, slug, nameZh, nameEn, sortName, status, fullTimeOnly, reported, specialties } = group;
  await keepNewest(manager, GroupCopy, {
    id,
    slug,
    nameZh,
    nameEn,
    sortName,
    status,
    fullTimeOnly,
    reported,
    specialties,
    sourceVersion: group.version,
  });
}
