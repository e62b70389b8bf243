import {
  breakEven,
  monthsToBreakEven,
  type MonthFigures,
} from '../../../subgraphs/hospitals/money/domain/break-even';
import { fixedInMonth } from '../../../subgraphs/hospitals/money/domain/fixed-in-month';
import { monthFigures } from '../../../subgraphs/hospitals/money/domain/month-figures';

const month: MonthFigures = {
  month: '2026-03-01',
  cases: 10,
  groupShare: 1_000_000n,
  variable: 400_000n,
  fixed: 300_000n,
};

it.each<[string, Partial<MonthFigures>, object]>([
  [
    'a month that pays for itself',
    {},
    {
      contribution: 600_000n,
      marginBasisPoints: 6_000,
      breakEvenRevenue: 500_000n,
      breakEvenCases: 5n,
      safetyBasisPoints: 5_000,
      position: 300_000n,
    },
  ],
  ['needs rounded up', { fixed: 300_001n }, { breakEvenRevenue: 500_002n, breakEvenCases: 6n }],
  [
    'a month that does not yet pay',
    { fixed: 900_000n },
    { breakEvenRevenue: 1_500_000n, breakEvenCases: 15n, safetyBasisPoints: -5_000 },
  ],
  ['nothing fixed', { fixed: 0n }, { breakEvenRevenue: 0n, safetyBasisPoints: 10_000 }],
  [
    'each case costs what it brings',
    { variable: 1_000_000n },
    { marginBasisPoints: 0, breakEvenRevenue: null, breakEvenCases: null, safetyBasisPoints: null },
  ],
  [
    'each case costs more than it brings',
    { variable: 1_500_000n },
    { marginBasisPoints: -5_000, breakEvenRevenue: null, position: -800_000n },
  ],
  [
    'no share at all',
    { groupShare: 0n, variable: 0n, cases: 0 },
    { marginBasisPoints: null, breakEvenRevenue: null, breakEvenCases: null, position: -300_000n },
  ],
  ['a share without a case', { cases: 0 }, { breakEvenRevenue: 500_000n, breakEvenCases: null }],
])('%s', (_case, change, result) => {
  expect(breakEven([{ ...month, ...change }])[0]).toMatchObject(result);
});

it.each<[string, number[], number | null]>([
  ['never', [-1, -1, -1], null],
  ['at once', [0, 0, 0], 1],
  ['in the third month', [-5, -1, 0, 3, 3], 3],
  ['not for good', [-5, 1, 1, -1, 2], null],
  ['too late to know', [-5, 1, 1], null],
  ['after a relapse', [0, 0, -1, 0, 0, 0], 4],
])('breaks even %s', (_case, positions, months) => {
  const results = positions.map((position) => ({ position: BigInt(position) }));
  expect(monthsToBreakEven(results)).toBe(months);
});

it('spreads a fixed cost by day, to the fen', () => {
  const rent = { amountFen: 1_000_001, validFrom: '2026-01-15', validTo: '2027-01-15' };
  const starts = Array.from({ length: 14 }, (_, index) =>
    new Date(Date.UTC(2026, index, 1)).toISOString().slice(0, 10),
  );
  const parts = starts.slice(1).map((to, index) => fixedInMonth(rent, starts[index]!, to));
  expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(1_000_001n);
  expect(parts[0]).toBe((1_000_001n * 17n) / 365n);
  expect(fixedInMonth(rent, '2025-12-01', '2026-01-01')).toBe(0n);
  expect(fixedInMonth(rent, '2027-02-01', '2027-03-01')).toBe(0n);
});

it('counts what the group bears, each in its month, also where nothing happened', () => {
  const line = { kind: 'VARIABLE', borneBy: 'GROUP', amountFen: 10 } as const;
  const figures = monthFigures(
    {
      postings: [
        { settledOn: '2026-01-31', groupPartFen: 70 },
        { settledOn: '2026-03-01', groupPartFen: -20 },
      ],
      costs: [
        { ...line, validFrom: '2026-01-31', validTo: '2026-02-01' },
        { ...line, validFrom: '2026-03-31', validTo: '2026-04-30' },
        { ...line, borneBy: 'HOSPITAL', validFrom: '2025-01-01', validTo: '2025-01-02' },
        { ...line, kind: 'FIXED', validFrom: '2026-03-31', validTo: '2026-04-02' },
      ],
      performedOn: ['2026-01-01', '2026-03-31', '2026-04-01'],
    },
    '2026-04-01',
  );
  const empty = { cases: 0, groupShare: 0n, variable: 0n, fixed: 0n };
  expect(figures).toEqual([
    { month: '2026-01-01', cases: 1, groupShare: 70n, variable: 10n, fixed: 0n },
    { month: '2026-02-01', ...empty },
    { month: '2026-03-01', cases: 1, groupShare: -20n, variable: 10n, fixed: 5n },
  ]);
});
