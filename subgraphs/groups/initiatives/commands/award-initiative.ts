import type { Work } from '../../../../platform/commands/work';
import { requireVersion } from '../../../../platform/commands/require-version';
import { refuse } from '../../../../platform/refusal';
import { foreignId } from '../../foreign-id';
import { requireOwn } from '../../require-own';
import { awardingRefusal } from '../domain/awarding-refusal';
import { enterState, outcomeOf, type InitiativeOutcome } from '../enter-state';
import { Initiative } from '../entities/initiative';
import { tellAward } from '../tell-award';

interface AwardInitiative {
  readonly id: string;
  readonly expectedVersion: number;
  readonly hospital?: string | null;
}

/** The convener says that it came about; of a contract the owner of agreements is told. */
export async function awardInitiative(
  work: Work,
  input: AwardInitiative,
): Promise<InitiativeOutcome> {
  const row = await work.lock(Initiative, input.id);
  requireOwn(work.viewer, row.convenerId, 'award initiatives of this group');
  requireVersion(row, input.expectedVersion);

  const signing = input.hospital == null ? null : foreignId('hospital', input.hospital);
  const { state, kind, hospitalId } = row;
  refuse(awardingRefusal({ state, kind, hospitalId, signing }));

  const signingHospitalId = kind === 'CONTRACT' ? (signing ?? hospitalId) : null;
  const entry = { state: 'AWARDED', groupId: row.convenerId } as const;
  const changes = { awardedAt: work.now, signingHospitalId };
  const awarded = await enterState(work, row, entry, changes);
  await tellAward(work, awarded);
  return outcomeOf(awarded);
}
