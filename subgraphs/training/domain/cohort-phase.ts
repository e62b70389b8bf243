import { shanghaiDay } from './shanghai-day';

/** What must be known of a cohort and its programme to say where it stands. */
export interface CohortFacts {
  readonly programmeState: 'DRAFT' | 'PUBLISHED' | 'CLOSED';
  readonly seats: number;
  readonly seatsTaken: number;
  readonly applicationsOpenAt: Date;
  readonly applicationsCloseAt: Date;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly cancelledOn: string | null;
}

export type CohortPhase =
  | 'PLANNED'
  | 'SEATS_OPEN'
  | 'WAITING_LIST'
  | 'APPLICATIONS_CLOSED'
  | 'RUNNING'
  | 'ENDED'
  | 'CANCELLED';

/** Where a cohort stands. Days decide before the window: one that runs takes nobody any more. */
export function cohortPhase(cohort: CohortFacts, now: Date): CohortPhase {
  if (cohort.cancelledOn !== null) return 'CANCELLED';
  const today = shanghaiDay(now);
  if (cohort.endsOn <= today) return 'ENDED';
  if (cohort.startsOn <= today) return 'RUNNING';
  if (cohort.programmeState === 'CLOSED') return 'APPLICATIONS_CLOSED';
  if (cohort.programmeState === 'DRAFT' || now < cohort.applicationsOpenAt) return 'PLANNED';
  if (now >= cohort.applicationsCloseAt) return 'APPLICATIONS_CLOSED';
  return cohort.seatsTaken < cohort.seats ? 'SEATS_OPEN' : 'WAITING_LIST';
}
