import type { Coverage } from '../../../subgraphs/hospitals/agreements/domain/coverage';
import { coveragesOf } from '../../../subgraphs/hospitals/agreements/domain/coverages-of';
import { coveragesOverlap } from '../../../subgraphs/hospitals/agreements/domain/coverages-overlap';

const one: Coverage = {
  from: '2026-01-01',
  to: '2027-01-01',
  siteIds: ['east'],
  specialties: ['04.01'],
  purposes: ['SURGERY'],
};

it.each<[string, Partial<Coverage>, boolean]>([
  ['the same', {}, true],
  ['from the day on which the other ends', { from: '2027-01-01', to: null }, false],
  ['from the day before', { from: '2026-12-31', to: null }, true],
  ['until the day on which the other begins', { from: '2025-01-01', to: '2026-01-01' }, false],
  ['without an end', { from: '2025-01-01', to: null }, true],
  ['at another site', { siteIds: ['west'] }, false],
  ['at both sites', { siteIds: ['west', 'east'] }, true],
  ['for another purpose', { purposes: ['OUTPATIENT'] }, false],
  ['for a subject above', { specialties: ['04'] }, true],
  ['for a subject below', { specialties: ['04.01.hernia'] }, true],
  ['for a subject beside', { specialties: ['04.02'] }, false],
  ['for a subject whose code begins alike', { specialties: ['04.011'] }, false],
])('%s', (_case, change, overlap) => {
  const other = { ...one, ...change };
  expect(coveragesOverlap(one, other)).toBe(overlap);
  expect(coveragesOverlap(other, one)).toBe(overlap);
});

it('covers period by period, each version of the terms until the next', () => {
  const { from: _from, to: _to, ...scope } = one;
  const versions = ['2026-01-01', '2026-07-01'].map((effectiveFrom) => ({
    ...scope,
    effectiveFrom,
  }));
  expect(coveragesOf(versions, '2027-01-01').map(({ from, to }) => [from, to])).toEqual([
    ['2026-01-01', '2026-07-01'],
    ['2026-07-01', '2027-01-01'],
  ]);
  expect(coveragesOf(versions, null).at(-1)).toMatchObject({ from: '2026-07-01', to: null });
});
