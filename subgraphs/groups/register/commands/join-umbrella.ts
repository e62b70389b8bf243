import type { Work } from '../../../../platform/commands/work';
import { requireVersion } from '../../../../platform/commands/require-version';
import { where } from '../../../../platform/reading/condition';
import { refuse } from '../../../../platform/refusal';
import { requireSecretariat } from '../../require-secretariat';
import { changeGroup, type GroupOutcome } from '../change-group';
import { umbrellaRefusal } from '../domain/umbrella-refusal';
import { DoctorGroup } from '../entities/doctor-group';
import { lockGroups } from '../lock-groups';

interface JoinUmbrella {
  readonly id: string;
  readonly expectedVersion: number;
  readonly umbrella: string;
}

/**
 * The secretariat records it on the word of both: who is related has no vote about the other, so
 * neither can claim it alone.
 */
export async function joinUmbrella(work: Work, input: JoinUmbrella): Promise<GroupOutcome> {
  requireSecretariat(work.viewer, 'record who joins an umbrella');
  const [group, umbrella] = await lockGroups(work, input.id, input.umbrella);
  requireVersion(group, input.expectedVersion);

  const affiliates = await work.everything.count(DoctorGroup, [
    where('t.umbrella_id = ?', group.id),
  ]);
  refuse(umbrellaRefusal({ group, affiliates, umbrella }));
  const { id, status, version } = await changeGroup(work, group, { umbrellaId: umbrella.id });
  return { id, status, version };
}
