import type { Fact } from '../../../platform/events/publish';
import type { ProgrammeKind } from '../resolver-types.generated';

/**
 * One session of training as it was held: what a fee for training may rest on. Told again with a
 * higher version when the attendance was corrected; a session with `trainees: 0` delivered nothing.
 */
export interface TrainingDelivered {
  /** The session: the record that a settlement names. */
  readonly id: string;
  readonly programmeId: string;
  readonly programmeKind: ProgrammeKind;
  readonly cohortId: string;
  readonly moduleId: string;
  /** The groups that host the programme: those that taught. The leading one comes first. */
  readonly hostGroupIds: readonly string[];
  /** The hospital for which it was held; null: for none of the register. */
  readonly hospitalId: string | null;
  /** The institution of primary care for which it was held. */
  readonly institutionId: string | null;
  /** The doctors who taught. */
  readonly teacherIds: readonly string[];
  /** The day in Beijing, `YYYY-MM-DD`. */
  readonly deliveredOn: string;
  readonly minutes: number;
  /** How many attended. */
  readonly trainees: number;
  readonly version: number;
}

/** What hospitals copy of a session: they pay training fees only for training that was delivered. */
export const trainingDeliveredFact = (payload: TrainingDelivered): Fact => ({
  kind: 'TrainingDelivered',
  subjectId: payload.id,
  payload,
});
