import { coveringCodes } from '../../../subgraphs/groups/domain/covering-codes';

it.each([
  ['04', ['04']],
  ['04.02', ['04', '04.02']],
  ['04.01.hernia', ['04', '04.01', '04.01.hernia']],
])('%s is covered by %j', (code, covering) => {
  expect(coveringCodes(code)).toEqual(covering);
});
