import { shanghaiDay } from '../../domain/shanghai-day';
import type { Refusal } from '../../../../platform/refusal';
import type { ProgrammeReason } from '../reasons';

export interface CohortDates {
  readonly applicationsCloseAt: Date;
  readonly startsOn: string;
  readonly today: string;
}

/** Why a cohort may not have these dates: who applies must know before the first day. */
export function cohortDatesRefusal(dates: CohortDates): Refusal<ProgrammeReason> | null {
  const { applicationsCloseAt, startsOn, today } = dates;
  if (startsOn < today) return { reason: 'COHORT_IN_PAST', details: { startsOn, today } };
  // The window is half-open: closing at midnight leaves the whole day before.
  if (shanghaiDay(new Date(applicationsCloseAt.getTime() - 1)) >= startsOn) {
    return { reason: 'WINDOW_AFTER_START', details: { applicationsCloseAt, startsOn } };
  }
  return null;
}
