import type { Work } from '../../../../platform/commands/work';
import { newId } from '../../../../platform/id';
import { refuse } from '../../../../platform/refusal';
import { changingRefusal } from '../domain/changing-refusal';
import {
  changeRow,
  type GivenTerms,
  keepEngagement,
  requireEngageable,
  termsOf,
  type EngagementOutcome,
} from '../engage';
import { Engagement } from '../entities/engagement';
import { lockEngagement } from '../lock-engagement';

interface ChangeEngagement {
  readonly id: string;
  readonly expectedVersion: number;
  readonly from: string;
  readonly terms: GivenTerms;
}

/** Other terms from a day on: what was agreed before holds for the days before. */
export async function changeEngagement(
  work: Work,
  input: ChangeEngagement,
): Promise<EngagementOutcome> {
  const { doctor, row } = await lockEngagement(work, input);
  const { from } = input;
  const { id: instead, groupId, validFrom, validUntil: to } = row;
  refuse(changingRefusal({ from: validFrom, to }, from));
  const terms = termsOf(input.terms);
  await requireEngageable(work, doctor, groupId, { ...terms, from, to, instead });

  if (validFrom === null || validFrom === from) {
    return changeRow(work, row, { ...terms, validFrom: from, reported: false });
  }
  const next: Engagement = {
    ...row,
    ...terms,
    id: newId(work.now.getTime()),
    validFrom: from,
    reported: false,
    version: 1,
  };
  // The new terms first: whoever looks at the doctor's bookings meanwhile finds no gap between the two.
  await work.insert(Engagement, next);
  await changeRow(work, row, { validUntil: from });
  return keepEngagement(work, next);
}
