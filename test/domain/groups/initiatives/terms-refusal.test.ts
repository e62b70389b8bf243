import type { Terms } from '../../../../subgraphs/groups/initiatives/domain/terms';
import { termsRefusal } from '../../../../subgraphs/groups/initiatives/domain/terms-refusal';

const nothing: Terms = {
  kind: 'OPERATION',
  convenerId: 'one',
  partner: null,
  hospitalId: null,
  chain: null,
  mode: null,
  unit: null,
  minimumQuantity: null,
  tiers: [],
};
const procurement: Terms = {
  ...nothing,
  kind: 'PROCUREMENT',
  unit: '台',
  minimumQuantity: 10,
  tiers: [
    { fromQuantity: 10, unitPriceFen: 100 },
    { fromQuantity: 20, unitPriceFen: 100 },
    { fromQuantity: 50, unitPriceFen: 80 },
  ],
};
const contract: Terms = { ...nothing, kind: 'CONTRACT', hospitalId: 'h', mode: 'PHP' };

it.each<[string, Terms, string | null]>([
  ['an operation that says nothing more', nothing, null],
  ['a financing that says nothing more', { ...nothing, kind: 'FINANCING' }, null],
  ['a procurement with tiers', procurement, null],
  ['an unfinished procurement', { ...nothing, kind: 'PROCUREMENT' }, null],
  ['a contract with a hospital', contract, null],
  ['a contract with a chain', { ...contract, hospitalId: null, chain: '和睦家' }, null],
  ['a contract with both', { ...contract, chain: '和睦家' }, 'HOSPITAL_OR_CHAIN'],
  ['running a department', { ...contract, mode: 'TRUSTEESHIP' }, 'TRUSTEESHIP_BANNED'],
  ['a procurement with a hospital', { ...procurement, hospitalId: 'h' }, 'TERMS_OF_ANOTHER_KIND'],
  ['a procurement with a chain', { ...procurement, chain: 'c' }, 'TERMS_OF_ANOTHER_KIND'],
  ['a procurement with a mode', { ...procurement, mode: 'PHP' }, 'TERMS_OF_ANOTHER_KIND'],
  ['a contract with a unit', { ...contract, unit: '台' }, 'TERMS_OF_ANOTHER_KIND'],
  ['a contract with a minimum', { ...contract, minimumQuantity: 1 }, 'TERMS_OF_ANOTHER_KIND'],
  ['a financing with tiers', { ...procurement, kind: 'FINANCING' }, 'TERMS_OF_ANOTHER_KIND'],
  ['a partner of the alliance', { ...procurement, partner: { groupId: null } }, null],
  ['a partner of the convener', { ...procurement, partner: { groupId: 'one' } }, null],
  [
    'a partner of another group',
    { ...procurement, partner: { groupId: 'other' } },
    'PARTNER_OF_ANOTHER_GROUP',
  ],
  [
    'a larger quantity that costs more',
    { ...procurement, tiers: [...procurement.tiers, { fromQuantity: 99, unitPriceFen: 81 }] },
    'TIERS_NOT_MONOTONE',
  ],
  ['a first tier above the minimum', { ...procurement, minimumQuantity: 9 }, 'TIERS_ABOVE_MINIMUM'],
  ['a first tier below the minimum', { ...procurement, minimumQuantity: 11 }, null],
])('%s', (_case, terms, reason) => {
  expect(termsRefusal(terms)?.reason ?? null).toBe(reason);
});
