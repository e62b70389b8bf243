import { quarterText } from '../../../subgraphs/groups/domain/quarter-text';

it.each([
  [2016, 2, '2016-Q2'],
  [null, null, null],
])('%s and %s are %s', (year, quarter, text) => {
  expect(quarterText(year, quarter)).toBe(text);
});
