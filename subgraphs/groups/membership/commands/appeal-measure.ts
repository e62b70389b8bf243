import type { Work } from '../../../../platform/commands/work';
import { requireVersion } from '../../../../platform/commands/require-version';
import { text } from '../../../../platform/input/text';
import { refuse } from '../../../../platform/refusal';
import { requireOwn } from '../../require-own';
import { appealingRefusal } from '../domain/appealing-refusal';
import { enterMeasureState, type MeasureOutcome } from '../enter-measure-state';
import { MembershipMeasure } from '../entities/membership-measure';

interface AppealMeasure {
  readonly id: string;
  readonly expectedVersion: number;
  readonly grounds: string;
}

/** The group against which a measure was taken says why it should not stand; it stands meanwhile. */
export async function appealMeasure(work: Work, input: AppealMeasure): Promise<MeasureOutcome> {
  const appealGrounds = text('grounds', input.grounds, 2000);
  const row = await work.lock(MembershipMeasure, input.id);
  requireOwn(work.viewer, row.groupId, 'appeal for this group');
  requireVersion(row, input.expectedVersion);
  const { state, decidedAt, appealedAt } = row;
  refuse(appealingRefusal({ state, decidedAt, appealedAt, now: work.now }));
  return enterMeasureState(work, row, state, { appealedAt: work.now, appealGrounds }, 'appeal');
}
