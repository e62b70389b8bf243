import {
  fittingBlocks,
  type Block,
} from '../../../../subgraphs/doctors/booking/domain/session-choice';

const at = (hour: number) => new Date(Date.UTC(2026, 2, 2, hour));
const block: Block = {
  id: 'b',
  theatreId: 'theatre',
  siteId: 'site',
  startsAt: at(1),
  endsAt: at(5),
  groupId: null,
  agreementId: null,
  specialtyCode: null,
  purpose: 'SURGERY',
  state: 'OFFERED',
};
const wanted = {
  siteId: 'site',
  startsAt: at(1),
  endsAt: at(5),
  groupId: 'group',
  agreementId: 'agreement',
  specialtyCode: '04.02',
  purpose: 'SURGERY' as const,
  theatreId: null,
};

it.each<[string, Partial<Block>, boolean]>([
  ['just this time', {}, true],
  ['more time', { startsAt: at(0), endsAt: at(6) }, true],
  ['an hour less', { endsAt: at(4) }, false],
  ['a later start', { startsAt: at(2) }, false],
  ['the group', { groupId: 'group' }, true],
  ['another group', { groupId: 'other' }, false],
  ['the agreement', { agreementId: 'agreement', groupId: 'group' }, true],
  ['another agreement of the group', { agreementId: 'other', groupId: 'group' }, false],
  ['the specialty', { specialtyCode: '04.02' }, true],
  ['the subject above', { specialtyCode: '04' }, true],
  ['a specialty below', { specialtyCode: '04.02.x' }, false],
  ['another subject', { specialtyCode: '05' }, false],
  ['outpatients', { purpose: 'OUTPATIENT' }, false],
  ['nobody any more', { state: 'WITHDRAWN' }, false],
  ['another site', { siteId: 'other' }, false],
])('a block for %s', (_case, change, fits) => {
  expect(fittingBlocks([{ ...block, ...change }], wanted)).toHaveLength(fits ? 1 : 0);
});

it('prefers what was offered for just this, and then one order', () => {
  const blocks = [
    { ...block, id: 'd' },
    { ...block, id: 'c' },
    { ...block, id: 'e', specialtyCode: '04' },
    { ...block, id: 'f', groupId: 'group' },
    { ...block, id: 'g', groupId: 'group', agreementId: 'agreement' },
  ];
  expect(fittingBlocks(blocks, wanted).map(({ id }) => id)).toEqual(['g', 'f', 'e', 'c', 'd']);
});

it('keeps to the theatre that was named', () => {
  const other = { ...block, id: 'c', theatreId: 'other' };
  const named = { ...wanted, theatreId: 'other' };
  expect(fittingBlocks([block, other], named)).toEqual([other]);
});
