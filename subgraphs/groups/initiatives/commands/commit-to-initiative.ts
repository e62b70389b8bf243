import type { Work } from '../../../../platform/commands/work';
import { requireVersion } from '../../../../platform/commands/require-version';
import { wholeNumber } from '../../../../platform/input/whole-number';
import { refuse } from '../../../../platform/refusal';
import { allianceDay } from '../../domain/alliance-day';
import { DoctorGroup } from '../../register/entities/doctor-group';
import { requireOwn } from '../../require-own';
import { committingRefusal } from '../domain/committing-refusal';
import { outcomeOf, type InitiativeOutcome } from '../enter-state';
import { Initiative } from '../entities/initiative';
import { commitmentOf, keepChange, writeCommitment } from '../own-commitment';

interface CommitToInitiative {
  readonly id: string;
  readonly group: string;
  readonly expectedVersion: number;
  readonly quantity?: number | null;
  readonly interestFen?: number | null;
  readonly forOwnInstitutions?: boolean | null;
}

/**
 * A group opts in, or changes what it committed. The group is locked, so that its people speak one
 * after the other; the initiative is only relied upon, so that groups do not wait for one another,
 * while whoever closes it waits for all of them.
 */
export async function commitToInitiative(
  work: Work,
  input: CommitToInitiative,
): Promise<InitiativeOutcome> {
  requireOwn(work.viewer, input.group, 'commit this group');
  const quantity =
    input.quantity == null ? null : wholeNumber('quantity', input.quantity, 1, 100_000_000);
  const interestFen =
    input.interestFen == null
      ? null
      : wholeNumber('interestFen', input.interestFen, 1, 100_000_000_000_000);

  const group = await work.lock(DoctorGroup, input.group);
  const row = await work.share(Initiative, input.id);
  const standing = await commitmentOf(work, row.id, group.id);
  requireVersion(standing ?? { version: 0 }, input.expectedVersion);
  const { kind, state, closesAt } = row;
  const forOwnInstitutions = input.forOwnInstitutions ?? false;
  const said = { group: group.status, quantity, interestFen, forOwnInstitutions };
  refuse(committingRefusal({ kind, state, closesAt, ...said, now: work.now }));

  await writeCommitment(work, {
    initiativeId: row.id,
    groupId: group.id,
    quantity,
    interestFen,
    committedAt: standing?.committedAt ?? work.now,
    committedOn: standing?.committedOn ?? allianceDay(work.now),
    version: input.expectedVersion + 1,
  });
  await keepChange(work, row.id, group.id, { withdrawn: false, quantity, interestFen });
  return outcomeOf(row);
}
