import { pricingRefusal } from '../../../subgraphs/hospitals/prices/domain/pricing-refusal';

type Pricing = Parameters<typeof pricingRefusal>[0];
const pricing: Pricing = {
  ownership: 'PRIVATE_FOR_PROFIT',
  reported: false,
  basis: 'OWN',
  pricesFen: [200_000, 400_000],
  from: '2026-06-01',
  to: null,
  today: '2026-06-01',
  earlier: [],
};
const regulated = { basis: 'REGULATED', pricesFen: [100_000] } as const;

it.each<[string, Partial<Pricing>, string | null]>([
  ['a private hospital, its own', {}, null],
  ['a private hospital, the regulated one', regulated, null],
  ['a public hospital, the regulated one', { ownership: 'PUBLIC', ...regulated }, null],
  ['a public hospital, its own', { ownership: 'PUBLIC' }, 'PRICE_NOT_REGULATED'],
  ['a non-profit hospital, its own', { ownership: 'PRIVATE_NON_PROFIT' }, null],
  ['two regulated ones', { basis: 'REGULATED' }, 'REGULATED_PRICE_IS_ONE'],
  ['descending', { pricesFen: [2, 1] }, 'PRICES_NOT_ASCENDING'],
  ['from yesterday', { from: '2026-05-31' }, 'PRICE_BACKDATED'],
  ['a hospital that is only reported', { reported: true }, 'HOSPITAL_REPORTED'],
  ['a hospital of unknown ownership', { ownership: null }, 'HOSPITAL_REPORTED'],
  ['after an open one', { earlier: [{ from: '2026-01-01', to: null }] }, null],
  [
    'from the day of an open one',
    { earlier: [{ from: '2026-06-01', to: null }] },
    'PRICES_OVERLAP',
  ],
  ['before an open one', { earlier: [{ from: '2026-07-01', to: null }] }, 'PRICES_OVERLAP'],
  ['until an open one', { to: '2026-07-01', earlier: [{ from: '2026-07-01', to: null }] }, null],
  ['after one that ends', { earlier: [{ from: '2026-01-01', to: '2026-06-01' }] }, null],
  ['into one that ends', { earlier: [{ from: '2026-01-01', to: '2026-06-02' }] }, 'PRICES_OVERLAP'],
])('%s', (_case, change, reason) => {
  expect(pricingRefusal({ ...pricing, ...change })?.reason ?? null).toBe(reason);
});
