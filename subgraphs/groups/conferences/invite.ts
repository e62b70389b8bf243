import type { Work } from '../../../platform/commands/work';
import { list } from '../../../platform/input/list';
import { refuse } from '../../../platform/refusal';
import { shareGroups } from '../register/share-groups';
import { conveningRefusal } from './domain/convening-refusal';
import { MdtInvitation } from './entities/mdt-invitation';

const mostGroups = 20;

/** The convener and those whom it invites, each in good standing until we are done. */
export async function shareInvited(work: Work, convenerId: string, groups: readonly string[]) {
  const others = list('groups', groups, { most: mostGroups }).filter((id) => id !== convenerId);
  const [convener, ...invited] = await shareGroups(work, convenerId, ...others);
  refuse(conveningRefusal({ convener: convener!.status, invited }));
  return invited.map(({ id }) => id);
}

/** Whoever is invited already stays invited. */
export async function invite(
  work: Work,
  conferenceId: string,
  groupIds: readonly string[],
): Promise<void> {
  const known = await work.everything.byKeys(MdtInvitation, 'conferenceId', [conferenceId]);
  const invited = new Set(known.map(({ groupId }) => groupId));
  await work.insert(
    MdtInvitation,
    groupIds
      .filter((groupId) => !invited.has(groupId))
      .map((groupId) => ({ conferenceId, groupId, invitedAt: work.now })),
  );
}
