import type { Work } from '../../../../platform/commands/work';
import { refuse } from '../../../../platform/refusal';
import { endingRefusal } from '../domain/ending-refusal';
import { changeRow, type EngagementOutcome } from '../engage';
import { lockEngagement } from '../lock-engagement';

interface EndEngagement {
  readonly id: string;
  readonly expectedVersion: number;
  readonly to: string;
}

/** A doctor leaves a group, or does not come after all. */
export async function endEngagement(work: Work, input: EndEngagement): Promise<EngagementOutcome> {
  const { row } = await lockEngagement(work, input);
  refuse(endingRefusal({ from: row.validFrom, to: row.validUntil }, input.to));
  return changeRow(work, row, { validUntil: input.to });
}
