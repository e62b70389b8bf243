import type { Refusal } from '../../../../platform/refusal';
import { transitionRefusal } from '../../../../platform/transition';
import type { ResearchProjectState } from '../../resolver-types.generated';
import type { MeetingReason } from '../reasons';
import { researchArrows } from './research-arrows';

export interface Entering {
  readonly state: ResearchProjectState;
  readonly wanted: ResearchProjectState;
  readonly startedOn: string | null;
  readonly day: string;
  readonly today: string;
}

/** Why a project cannot enter a state on a day: nothing happens in future, nor ends before it began. */
export function enteringRefusal(entering: Entering): Refusal<MeetingReason> | null {
  const { state, wanted, startedOn, day, today } = entering;
  const refusal = transitionRefusal(researchArrows, state, wanted);
  if (refusal) return refusal;
  if (day > today) return { reason: 'DAY_IN_FUTURE', details: { day, today } };
  if (startedOn !== null && day <= startedOn) {
    return { reason: 'ENDS_BEFORE_START', details: { startedOn, day } };
  }
  return null;
}
