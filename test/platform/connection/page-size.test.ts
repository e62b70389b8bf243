import { pageSize } from '../../../platform/connection/page-size';

it.each([
  [undefined, 20],
  [null, 20],
  [1, 1],
  [100, 100],
])('takes %s as %s', (given, size) => {
  expect(pageSize(given)).toBe(size);
});

it.each([0, -1, 101, 1_000_000])('refuses %s and says what would be allowed', (given) => {
  expect(() => pageSize(given)).toThrow('first: must be from 1 to 100');
});

it('never gives more by default than a list allows', () => {
  expect(pageSize(undefined, 10)).toBe(10);
});
