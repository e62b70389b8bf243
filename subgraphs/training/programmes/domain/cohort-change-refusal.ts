import type { CohortPhase } from '../../domain/cohort-phase';
import type { Refusal } from '../../../../platform/refusal';
import type { ProgrammeReason } from '../reasons';

export interface CohortChange {
  readonly phase: CohortPhase;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly seatsTaken: number;
  /** The names of what is to be changed. */
  readonly fields: readonly string[];
  readonly seats: number;
}

const always: ReadonlySet<string> = new Set(['label', 'city', 'endsOn']);

/** Why a cohort may not be changed like this. */
export function cohortChangeRefusal(change: CohortChange): Refusal<ProgrammeReason> | null {
  const { phase, startsOn, endsOn, seatsTaken, fields, seats } = change;
  if (phase === 'CANCELLED') return { reason: 'COHORT_CANCELLED' };
  if (phase === 'ENDED') return { reason: 'COHORT_ENDED', details: { endsOn } };
  if (phase === 'RUNNING' && fields.some((field) => !always.has(field))) {
    return { reason: 'COHORT_BEGAN', details: { startsOn } };
  }
  if (seats < seatsTaken) return { reason: 'SEATS_BELOW_TAKEN', details: { taken: seatsTaken } };
  return null;
}
