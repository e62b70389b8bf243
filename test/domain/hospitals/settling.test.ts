import { amountsOf } from '../../../subgraphs/hospitals/money/domain/amounts-of';
import {
  caseSettlingRefusal,
  type CaseSettling,
} from '../../../subgraphs/hospitals/money/domain/case-settling-refusal';
import { feeKeyOf } from '../../../subgraphs/hospitals/money/domain/fee-key-of';
import { poolSums } from '../../../subgraphs/hospitals/money/domain/pool-sums';
import {
  postingDayRefusal,
  type PostingDay,
} from '../../../subgraphs/hospitals/money/domain/posting-day-refusal';

const shared = { channel: 'REVENUE_SHARE', feeUnit: null } as const;
const done: CaseSettling = {
  state: 'COMPLETED',
  mode: 'PHP',
  ownership: 'PRIVATE_FOR_PROFIT',
  terms: shared,
  itemsBilled: 1,
};

it.each<[string, Partial<CaseSettling>, string | null]>([
  ['done, billed, shared', {}, null],
  ['paid per visit', { terms: { channel: 'PER_VISIT_FEE', feeUnit: 'VISIT' } }, null],
  [
    'a public hospital that pays per visit, unbilled',
    { ownership: 'PUBLIC', terms: { channel: 'SERVICE_FEE', feeUnit: 'VISIT' }, itemsBilled: 0 },
    null,
  ],
  ['planned', { state: 'PLANNED' }, 'WRONG_STATE'],
  ['settled', { state: 'SETTLED' }, 'WRONG_STATE'],
  ['cancelled', { state: 'CANCELLED' }, 'WRONG_STATE'],
  ['before the first terms', { terms: null }, 'NO_TERMS_ON_DAY'],
  ['shared by a public hospital', { ownership: 'PUBLIC' }, 'BILLS_NOT_SHARED_HERE'],
  ['shared by one without profit', { ownership: 'PRIVATE_NON_PROFIT' }, 'BILLS_NOT_SHARED_HERE'],
  ['shared by nobody knows whom', { ownership: null }, 'BILLS_NOT_SHARED_HERE'],
  ['in a department built together', { mode: 'DEPARTMENT_COBUILD' }, 'SETTLED_BY_POOL'],
  ['unbilled', { itemsBilled: 0 }, 'NOTHING_BILLED'],
  ['paid per month', { terms: { channel: 'MONTHLY_FEE', feeUnit: 'MONTH' } }, 'PAID_BY_FEE'],
])('settles a case: %s', (_case, change, reason) => {
  expect(caseSettlingRefusal({ ...done, ...change })?.reason ?? null).toBe(reason);
});

const today: PostingDay = {
  serviceOn: '2026-03-02',
  settledOn: '2026-03-31',
  today: '2026-03-31',
  closed: false,
};

it.each<[string, Partial<PostingDay>, string | null]>([
  ['today', {}, null],
  ['on the day of the service', { settledOn: '2026-03-02' }, null],
  ['tomorrow', { settledOn: '2026-04-01' }, 'POSTED_IN_FUTURE'],
  ['the day before the service', { settledOn: '2026-03-01' }, 'POSTED_BEFORE_SERVICE'],
  ['in a closed month', { closed: true }, 'MONTH_CLOSED'],
])('posts %s', (_case, change, reason) => {
  expect(postingDayRefusal({ ...today, ...change })?.reason ?? null).toBe(reason);
});

it('shares services alone, of bills and of pools', () => {
  const categories = ['SERVICE', 'DRUG', 'CONSUMABLE', 'TEST'] as const;
  const bill = categories.map((category) => ({ kind: 'BILL', category, amountFen: 100 }) as const);
  const rest = [
    { kind: 'REFUND', category: null, amountFen: 30 },
    { kind: 'TAX', category: null, amountFen: 7 },
    { kind: 'TAX', category: null, amountFen: -2 },
  ] as const;
  expect(amountsOf([...bill, ...rest])).toEqual({ billed: 100n, refunds: 30n, tax: 5n });
  const income = categories.map(
    (category) => ({ kind: 'INCOME', category, amountFen: 100 }) as const,
  );
  const cost = { kind: 'COST', category: null, amountFen: 40 } as const;
  expect(poolSums([...income, cost])).toEqual({ income: 100n, cost: 40n });
});

it.each([
  ['VISIT', { visit: 'v' }, 'VISIT:v'],
  ['SESSION', { session: 's' }, 'SESSION:s'],
  ['MONTH', { month: '2026-03-01' }, 'MONTH:2026-03-01'],
  ['TRAINING', { training: 't' }, 'TRAINING:t'],
  ['VISIT', {}, null],
  ['VISIT', { session: 's' }, null],
  ['VISIT', { visit: 'v', session: 's' }, null],
] as const)('pays a fee per %s for %j: %s', (unit, named, key) => {
  const nothing = { visit: null, session: null, month: null, training: null };
  expect(feeKeyOf(unit, { ...nothing, ...named })).toBe(key);
});
