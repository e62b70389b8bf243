import type { JoinRequestState } from '../resolver-types.generated';
import { nextJoinRequestStates } from './next-join-request-states';

const states: readonly JoinRequestState[] = ['SENT', 'IN_TALKS', 'AGREED', 'DECLINED', 'WITHDRAWN'];

/** The states in which a request waits for somebody. */
export const openJoinRequestStates = states.filter(
  (state) => nextJoinRequestStates(state).length > 0,
);
