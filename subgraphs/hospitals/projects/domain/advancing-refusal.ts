import type { Refusal } from '../../../../platform/refusal';
import { transitionRefusal } from '../../../../platform/transition';
import type { BuildState } from '../../resolver-types.generated';
import type { ProjectReason } from '../reasons';
import { buildArrows } from './build-arrows';

export interface Advancing {
  readonly state: BuildState;
  readonly wanted: BuildState;
  /** Whether the entry of the hospital comes with it. */
  readonly withHospital: boolean;
  readonly reachedOn: string;
  /** The last known day in its history. */
  readonly last: string | null;
  readonly today: string;
}

/** Why a project does not enter a state on a day. */
export function advancingRefusal(advancing: Advancing): Refusal<ProjectReason> | null {
  const { state, wanted, withHospital, reachedOn, last, today } = advancing;
  const refusal = transitionRefusal(buildArrows, state, wanted);
  if (refusal) return refusal;
  const stands = wanted === 'OPEN' || wanted === 'ACQUIRED';
  if (stands !== withHospital) return { reason: 'NEEDS_A_HOSPITAL' };
  if (reachedOn > today) return { reason: 'REACHED_IN_FUTURE', details: { reachedOn, today } };
  if (last !== null && reachedOn < last) {
    return { reason: 'REACHED_BEFORE_LAST', details: { reachedOn, last } };
  }
  return null;
}
