import {
  awardingRefusal,
  type Awarding,
} from '../../../../subgraphs/groups/initiatives/domain/awarding-refusal';
import { closingResult } from '../../../../subgraphs/groups/initiatives/domain/closing-result';
import { draftingRefusal } from '../../../../subgraphs/groups/initiatives/domain/drafting-refusal';
import { editingRefusal } from '../../../../subgraphs/groups/initiatives/domain/editing-refusal';

const tiers = [
  { fromQuantity: 10, unitPriceFen: 100 },
  { fromQuantity: 50, unitPriceFen: 80 },
];

it.each<[readonly number[], number | null, boolean]>([
  [[], null, true],
  [[9], null, true],
  [[10], 100, false],
  [[20, 29], 100, false],
  [[20, 30], 80, false],
])('%p units are bought at %p each', (quantities, unitPriceFen, fails) => {
  const commitments = quantities.map((quantity) => ({ quantity }));
  const result = closingResult({ kind: 'PROCUREMENT', commitments, minimumQuantity: 10, tiers });
  const quantity = quantities.reduce((sum, one) => sum + one, 0);
  expect(result).toMatchObject({ quantity, unitPriceFen });
  expect(result.failure !== null).toBe(fails);
});

it('never makes a unit dearer when more is committed', () => {
  const priceOf = (quantity: number) =>
    closingResult({
      kind: 'PROCUREMENT',
      commitments: [{ quantity }],
      minimumQuantity: 10,
      tiers,
    }).unitPriceFen!;
  for (let total = 11; total <= 60; total += 1) {
    expect(priceOf(total)).toBeLessThanOrEqual(priceOf(total - 1));
  }
});

it.each(['CONTRACT', 'OPERATION', 'FINANCING'] as const)('%s needs somebody, no sum', (kind) => {
  const rest = { kind, minimumQuantity: null, tiers: [] };
  expect(closingResult({ ...rest, commitments: [] }).failure).not.toBeNull();
  expect(closingResult({ ...rest, commitments: [{ quantity: null }] })).toEqual({
    quantity: null,
    unitPriceFen: null,
    failure: null,
  });
});

const contract: Awarding = { state: 'CLOSED', kind: 'CONTRACT', hospitalId: 'h', signing: null };
it.each<[string, Partial<Awarding>, string | null]>([
  ['a contract with its hospital', {}, null],
  ['the same hospital said again', { signing: 'h' }, null],
  ['another hospital', { signing: 'i' }, 'ANOTHER_HOSPITAL'],
  ['a chain without a hospital', { hospitalId: null }, 'SIGNING_HOSPITAL_MISSING'],
  ['a chain with a hospital', { hospitalId: null, signing: 'i' }, null],
  ['an open one', { state: 'OPEN' }, 'WRONG_STATE'],
  ['a failed one', { state: 'FAILED' }, 'WRONG_STATE'],
  ['a procurement', { kind: 'PROCUREMENT', hospitalId: null }, null],
  [
    'a procurement that a hospital signs',
    { kind: 'PROCUREMENT', signing: 'h' },
    'TERMS_OF_ANOTHER_KIND',
  ],
])('awarding %s', (_case, change, reason) => {
  expect(awardingRefusal({ ...contract, ...change })?.reason ?? null).toBe(reason);
});

it('lets members in good standing convene, and drafts alone change', () => {
  expect(draftingRefusal('MEMBER')).toBeNull();
  expect(draftingRefusal('SUSPENDED')?.reason).toBe('CONVENER_NOT_IN_GOOD_STANDING');
  expect(draftingRefusal('KNOWN')?.reason).toBe('CONVENER_NOT_IN_GOOD_STANDING');
  expect(editingRefusal('DRAFT')).toBeNull();
  expect(editingRefusal('OPEN')?.reason).toBe('WRONG_STATE');
  expect(editingRefusal('FAILED')?.reason).toBe('WRONG_STATE');
});
