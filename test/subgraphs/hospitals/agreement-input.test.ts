import { act } from '../../support/act';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { givenNegotiation, someTerms } from './given-negotiation';

let graph: TestGraph;
let negotiation: Awaited<ReturnType<typeof givenNegotiation>>;
beforeAll(async () => {
  graph = await startTestGraph();
  negotiation = await givenNegotiation(graph);
});
afterAll(() => graph.stop());

const identity = '身份证 11010519491231002X';
const mobile = '请拨 138 0013 8000';
const id = '01890000-0000-7000-8000-000000000000';

describe.each<[string, object, readonly (readonly [string, object, object])[]]>([
  [
    'openLead',
    { mode: 'PHP' },
    [
      ['negative money', { expectedAnnualValueFen: -1 }, { reason: 'NUMBER_OUT_OF_RANGE' }],
      ['half a fen', { expectedAnnualValueFen: 0.5 }, { code: 'BAD_USER_INPUT' }],
      ['a hospital of nowhere', { hospital: id }, { code: 'NOT_FOUND' }],
      ['a hospital that cannot be', { hospital: '𠮷😀' }, { code: 'NOT_FOUND' }],
    ],
  ],
  [
    'startNegotiation',
    {},
    [
      ['the second time', {}, { reason: 'WRONG_STATE' }],
      ['an old version', { expectedVersion: 1 }, { code: 'CONFLICT' }],
      ['a number of a person', { reason: identity }, { reason: 'PATIENT_IDENTITY_REFUSED' }],
    ],
  ],
  [
    'loseAgreement',
    { reason: '价格' },
    [
      ['no reason', { reason: '' }, { reason: 'TEXT_LENGTH' }],
      ['201 characters', { reason: '𠮷'.repeat(201) }, { reason: 'TEXT_LENGTH' }],
      ['a bell', { reason: '价\u0007格' }, { reason: 'TEXT_UNPRINTABLE' }],
      ['an identity card', { reason: identity }, { reason: 'PATIENT_IDENTITY_REFUSED' }],
      ['a mobile phone', { reason: mobile }, { reason: 'PATIENT_IDENTITY_REFUSED' }],
      ['an agreement of nowhere', { id }, { code: 'NOT_FOUND' }],
    ],
  ],
  ['suspendAgreement', { reason: '检修' }, [['out of turn', {}, { reason: 'WRONG_STATE' }]]],
  ['endAgreement', { reason: '检修' }, [['out of turn', {}, { reason: 'WRONG_STATE' }]]],
  ['resumeAgreement', {}, [['out of turn', {}, { reason: 'WRONG_STATE' }]]],
  [
    'reviseExpectedValue',
    { expectedAnnualValueFen: 1 },
    [
      ['negative money', { expectedAnnualValueFen: -1 }, { reason: 'NUMBER_OUT_OF_RANGE' }],
      [
        'more than there is',
        { expectedAnnualValueFen: 9_007_199_254_740_991 },
        { reason: 'NUMBER_OUT_OF_RANGE' },
      ],
      ['a mobile phone', { note: mobile }, { reason: 'PATIENT_IDENTITY_REFUSED' }],
      ['an old version', { expectedVersion: 1 }, { code: 'CONFLICT' }],
    ],
  ],
  [
    'signTerms',
    { party: 'GROUP', proposal: 1 },
    [
      ['what nobody proposed', {}, { reason: 'PROPOSAL_SUPERSEDED' }],
      ['for the other side', { party: 'HOSPITAL' }, { code: 'FORBIDDEN' }],
    ],
  ],
  ['activateAgreement', {}, [['what nobody signed', {}, { reason: 'WRONG_STATE' }]]],
])('%s refuses', (mutation, sound, cases) => {
  it.each(cases)('%s', async (_case, change, refusal) => {
    const { groupId, hospital, group } = negotiation;
    const whole =
      mutation === 'openLead'
        ? { group: groupId, hospital: hospital.id }
        : { id: negotiation.id, expectedVersion: negotiation.version() };
    const response = await act(graph, group, mutation, { ...whole, ...sound, ...change });
    expect(response.refusals).toMatchObject([refusal]);
  });
});

it('answers a repeated signature as the first time, and signs once', async () => {
  const { id: own, group, staff, site, does } = await givenNegotiation(graph);
  await does(group, 'proposeTerms', { party: 'GROUP', terms: someTerms(site.id) });
  const signing = { id: own, expectedVersion: 3, proposal: 1 };
  const again = { ...signing, party: 'GROUP', clientRequestId: 'the-same-signature' };
  const first = await act(graph, group, 'signTerms', again);
  expect((await act(graph, group, 'signTerms', again)).data).toEqual(first.data);
  const other = { ...signing, expectedVersion: 4, party: 'HOSPITAL' };
  const both = await act(graph, staff, 'signTerms', other, '{ stage version }');
  expect(both.data.answer).toEqual({ stage: 'SIGNED', version: 5 });
  expect((await act(graph, group, 'signTerms', again)).data).toEqual(first.data);
});
