import type { JoinRequestState } from '../resolver-types.generated';
import { joinRequestArrows } from './join-request-arrows';

/** The states that a request may enter from the given one. */
export const nextJoinRequestStates = (state: JoinRequestState): readonly JoinRequestState[] =>
  joinRequestArrows[state];
