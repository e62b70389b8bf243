import type { Work } from '../../../../platform/commands/work';
import { requireVersion } from '../../../../platform/commands/require-version';
import { refused } from '../../../../platform/errors';
import { requireOwnOrSecretariat } from '../../require-own-or-secretariat';
import { changeGroup, type GroupOutcome } from '../change-group';
import { DoctorGroup } from '../entities/doctor-group';

interface LeaveUmbrella {
  readonly id: string;
  readonly expectedVersion: number;
}

/** A group stands on its own again. */
export async function leaveUmbrella(work: Work, input: LeaveUmbrella): Promise<GroupOutcome> {
  const row = await work.lock(DoctorGroup, input.id);
  requireOwnOrSecretariat(work.viewer, row.id, 'leave an umbrella for this group');
  requireVersion(row, input.expectedVersion);
  if (row.umbrellaId === null) throw refused('NOT_UNDER_UMBRELLA');
  const { id, status, version } = await changeGroup(work, row, { umbrellaId: null });
  return { id, status, version };
}
