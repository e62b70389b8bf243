import { nextJoinRequestStates } from '../../../subgraphs/doctors/domain/next-join-request-states';
import { openJoinRequestStates } from '../../../subgraphs/doctors/domain/open-join-request-states';

it.each([
  ['SENT', ['IN_TALKS', 'DECLINED', 'WITHDRAWN']],
  ['IN_TALKS', ['AGREED', 'DECLINED', 'WITHDRAWN']],
  ['AGREED', []],
  ['DECLINED', []],
  ['WITHDRAWN', []],
] as const)('a request that is %s may become %j', (state, next) => {
  expect(nextJoinRequestStates(state)).toEqual(next);
});

it('waits for somebody until it has an end', () => {
  expect(openJoinRequestStates).toEqual(['SENT', 'IN_TALKS']);
});
