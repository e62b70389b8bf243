import {
  openingRefusal,
  type Opening,
} from '../../../../subgraphs/groups/initiatives/domain/opening-refusal';

const now = new Date('2026-03-01T00:00:00Z');
const inHours = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

const terms: Opening['terms'] = {
  kind: 'PROCUREMENT',
  convenerId: 'one',
  hospitalId: null,
  chain: null,
  mode: null,
  unit: '台',
  minimumQuantity: 10,
  tiers: [{ fromQuantity: 10, unitPriceFen: 100 }],
};
const allowed: Opening = { state: 'DRAFT', convener: 'MEMBER', terms, closesAt: inHours(48), now };
const contract = { ...terms, kind: 'CONTRACT', hospitalId: 'h', mode: 'PHP' } as const;

it.each<[string, Partial<Opening>, string | null]>([
  ['a finished procurement', {}, null],
  ['one that is open', { state: 'OPEN' }, 'WRONG_STATE'],
  ['one that is closed', { state: 'CLOSED' }, 'WRONG_STATE'],
  ['of a suspended convener', { convener: 'SUSPENDED' }, 'CONVENER_NOT_IN_GOOD_STANDING'],
  ['without a unit', { terms: { ...terms, unit: null } }, 'TERMS_INCOMPLETE'],
  ['without a minimum', { terms: { ...terms, minimumQuantity: null } }, 'TERMS_INCOMPLETE'],
  ['without tiers', { terms: { ...terms, tiers: [] } }, 'TERMS_INCOMPLETE'],
  ['a contract', { terms: contract }, null],
  ['a contract with a chain', { terms: { ...contract, hospitalId: null, chain: 'c' } }, null],
  ['a contract with nobody', { terms: { ...contract, hospitalId: null } }, 'TERMS_INCOMPLETE'],
  ['a contract without a mode', { terms: { ...contract, mode: null } }, 'TERMS_INCOMPLETE'],
  ['an operation', { terms: { ...terms, kind: 'OPERATION' } }, null],
  ['for an hour', { closesAt: inHours(1) }, null],
  ['for less', { closesAt: new Date(inHours(1).getTime() - 1) }, 'OPT_IN_TOO_SHORT_OR_LONG'],
  ['until yesterday', { closesAt: inHours(-24) }, 'OPT_IN_TOO_SHORT_OR_LONG'],
  ['for a year', { closesAt: inHours(366 * 24) }, null],
  ['for more', { closesAt: inHours(366 * 24 + 1) }, 'OPT_IN_TOO_SHORT_OR_LONG'],
])('%s', (_case, change, reason) => {
  expect(openingRefusal({ ...allowed, ...change })?.reason ?? null).toBe(reason);
});
