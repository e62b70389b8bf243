import type { Refusal } from '../../../../platform/refusal';
import type { DoctorTitle, ProductEvaluationState } from '../../resolver-types.generated';
import type { EvaluationReason } from '../reasons';

export interface Scoring {
  readonly state: ProductEvaluationState;
  readonly title: DoctorTitle | null;
  readonly interests: string | null;
  readonly declaresNoInterest: boolean;
  /** The group that the doctor names; null for none. */
  readonly groupId: string | null;
  readonly engagedIn: readonly string[];
  readonly scoredBefore: boolean;
}

const seniorEnough: readonly (DoctorTitle | null)[] = ['CHIEF', 'ASSOCIATE_CHIEF'];

/** Why a doctor's scores do not count. */
export function scoringRefusal(scoring: Scoring): Refusal<EvaluationReason> | null {
  const { state, title, interests, declaresNoInterest, groupId, engagedIn } = scoring;
  if (state !== 'OPEN') return { reason: 'EVALUATION_CLOSED' };
  if (!seniorEnough.includes(title)) return { reason: 'TITLE_TOO_LOW', details: { title } };
  if ((interests === null) !== declaresNoInterest) return { reason: 'INTERESTS_UNDECLARED' };
  if (groupId !== null && !engagedIn.includes(groupId)) return { reason: 'DOCTOR_NOT_OF_GROUP' };
  return scoring.scoredBefore ? { reason: 'SCORED_ALREADY' } : null;
}
