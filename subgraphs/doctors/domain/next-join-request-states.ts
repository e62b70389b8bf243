import type { JoinRequestState } from '../resolver-types.generated';

const following: Readonly<Record<JoinRequestState, readonly JoinRequestState[]>> = {
  SENT: ['IN_TALKS', 'DECLINED', 'WITHDRAWN'],
  IN_TALKS: ['AGREED', 'DECLINED', 'WITHDRAWN'],
  AGREED: [],
  DECLINED: [],
  WITHDRAWN: [],
};

/** The states that a request may enter from the given one. */
export const nextJoinRequestStates = (state: JoinRequestState): readonly JoinRequestState[] =>
  following[state];
