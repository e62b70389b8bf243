import type { Refusal } from '../../../../platform/refusal';
import type { PracticeReason } from '../reasons';

export interface Paper {
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly revokedOn: string | null;
}

/** Why a paper cannot end on a day: it has been ended before, or does not hold then. */
export function paperEndingRefusal(paper: Paper, on: string): Refusal<PracticeReason> | null {
  const { validFrom: from, validUntil: to, revokedOn } = paper;
  if (revokedOn !== null) return { reason: 'PAPER_ENDED', details: { revokedOn } };
  const isWithin = on >= from && (to === null || on < to);
  return isWithin ? null : { reason: 'END_OUTSIDE_PAPER', details: { from, to, on } };
}
