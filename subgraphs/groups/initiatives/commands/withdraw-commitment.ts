import type { Work } from '../../../../platform/commands/work';
import { requireVersion } from '../../../../platform/commands/require-version';
import { refused } from '../../../../platform/errors';
import { refuse } from '../../../../platform/refusal';
import { DoctorGroup } from '../../register/entities/doctor-group';
import { requireOwn } from '../../require-own';
import { optInRefusal } from '../domain/opt-in-refusal';
import { outcomeOf, type InitiativeOutcome } from '../enter-state';
import { Initiative } from '../entities/initiative';
import { InitiativeCommitment } from '../entities/initiative-commitment';
import { commitmentOf, keepChange } from '../own-commitment';

interface WithdrawCommitment {
  readonly id: string;
  readonly group: string;
  readonly expectedVersion: number;
}

/** A group takes back what it committed, as long as others may still change theirs. */
export async function withdrawCommitment(
  work: Work,
  input: WithdrawCommitment,
): Promise<InitiativeOutcome> {
  requireOwn(work.viewer, input.group, 'take back what this group committed');
  const group = await work.lock(DoctorGroup, input.group);
  const row = await work.share(Initiative, input.id);
  refuse(optInRefusal({ ...row, now: work.now }));
  const standing = await commitmentOf(work, row.id, group.id);
  if (!standing) throw refused('NOTHING_COMMITTED');
  requireVersion(standing, input.expectedVersion);

  const ended = { initiativeId: row.id, groupId: group.id };
  await work.manager.delete(InitiativeCommitment, ended);
  const nothing = { withdrawn: true, quantity: null, interestFen: null };
  await keepChange(work, row.id, group.id, nothing);
  return outcomeOf(row);
}
