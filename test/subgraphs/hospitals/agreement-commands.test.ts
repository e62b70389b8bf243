import { newId } from '../../../platform/id';
import { act } from '../../support/act';
import { as } from '../../support/as';
import { givenAssessment } from '../../support/given/hospitals/given-assessment';
import { givenHospital } from '../../support/given/hospitals/given-hospital';
import { givenSite } from '../../support/given/hospitals/given-site';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { givenNegotiation, someTerms } from './given-negotiation';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.stop());

const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
const refused = (reason: string) => [{ code: 'REFUSED', reason }];
const question = `query ($id: ID!, $day: Date) { agreement(id: $id) {
  stage version from to termsNow: terms { version channel surgeryLevel }
  then: stage(asOf: $day) worth: expectedAnnualValueFen(asOf: $day)
  stages { stage actor note lostReason expectedAnnualValueFen }
  specialties { code } purposes sites { id } clinicalBases { id }
  proposals { number proposedBy terms { version to split { groupBasisPoints } }
    signatures { party actor allianceShareSigned } } } }`;

it('goes from a lead to work, step by step, each kept with its actor and its expectation', async () => {
  const { id, group, staff, site, does, bothSign } = await givenNegotiation(graph);
  await bothSign({ clinicalBases: [site.id], to: '2030-01-01' });
  expect((await does(staff, 'activateAgreement')).data.answer).toMatchObject({ stage: 'ACTIVE' });
  await does(group, 'reviseExpectedValue', { expectedAnnualValueFen: 5_000 });
  await does(staff, 'suspendAgreement', { reason: '手术室检修 𠮷' });
  await does(group, 'resumeAgreement');
  const { data } = await graph.query(question, { id }, { ...group });
  expect(data.agreement).toMatchObject({
    stage: 'ACTIVE',
    from: '2026-01-01',
    to: '2030-01-01',
    termsNow: { version: 1, channel: 'REVENUE_SHARE', surgeryLevel: 3 },
    stages: [
      { stage: 'LEAD', actor: 'somebody-as-GROUP_ADMIN', expectedAnnualValueFen: 1_000 },
      { stage: 'NEGOTIATING' },
      { stage: 'SIGNED', actor: 'somebody-as-HOSPITAL_STAFF', expectedAnnualValueFen: 1_000 },
      { stage: 'ACTIVE', expectedAnnualValueFen: 1_000 },
      { stage: 'ACTIVE', expectedAnnualValueFen: 5_000 },
      { stage: 'SUSPENDED', note: '手术室检修 𠮷', expectedAnnualValueFen: 5_000 },
      { stage: 'ACTIVE' },
    ],
    specialties: [{ code: '04.01' }],
    purposes: ['SURGERY'],
    sites: [{ id: site.id }],
    clinicalBases: [{ id: site.id }],
    proposals: [
      {
        number: 1,
        proposedBy: 'GROUP',
        terms: { version: 1, to: '2030-01-01', split: { groupBasisPoints: 6_000 } },
        signatures: [
          { party: 'GROUP', actor: 'somebody-as-GROUP_ADMIN', allianceShareSigned: false },
          { party: 'HOSPITAL', actor: 'somebody-as-HOSPITAL_STAFF' },
        ],
      },
    ],
  });
});

it('tells the doctors what an agreement lets them do', async () => {
  const { id, staff, site, does, bothSign } = await givenNegotiation(graph);
  await bothSign({ quota: { bookings: 8, per: 'WEEK' }, acceptanceRequired: true });
  await does(staff, 'activateAgreement');
  await graph.follow();
  const doctors = await graph.database('doctors');
  const [copy] = await doctors.query('SELECT * FROM agreement_copies WHERE id = ?', [id]);
  expect(copy).toMatchObject({
    stage: 'ACTIVE',
    specialty_codes: '["04.01"]',
    purposes: '["SURGERY"]',
    quota_bookings: 8,
    acceptance_required: 1,
    reported: 0,
  });
  const sites = await doctors.query(
    'SELECT site_id FROM agreement_copy_sites WHERE agreement_id = ?',
    [id],
  );
  expect(sites).toEqual([{ site_id: site.id }]);
});

it('is signed by both sides, each for itself, and only the newest proposal', async () => {
  const { group, staff, site, does } = await givenNegotiation(graph);
  const propose = () => does(group, 'proposeTerms', { party: 'GROUP', terms: someTerms(site.id) });
  const sign = (headers: typeof group, party: string, proposal: number) =>
    does(headers, 'signTerms', { party, proposal });
  expect((await sign(group, 'GROUP', 1)).refusals).toEqual(refused('PROPOSAL_SUPERSEDED'));
  await propose();
  await sign(group, 'GROUP', 1);
  await propose();
  expect((await sign(staff, 'HOSPITAL', 1)).refusals).toEqual(refused('PROPOSAL_SUPERSEDED'));
  expect((await sign(group, 'HOSPITAL', 2)).refusals).toMatchObject([{ code: 'FORBIDDEN' }]);
  await sign(group, 'GROUP', 2);
  expect((await sign(group, 'GROUP', 2)).refusals).toEqual(refused('ALREADY_SIGNED'));
  expect((await sign(staff, 'HOSPITAL', 2)).data.answer).toMatchObject({ stage: 'SIGNED' });
});

it('gives the alliance nothing that the group did not sign in so many words', async () => {
  const { group, staff, site, does } = await givenNegotiation(graph);
  const split = { group: 5_900, hospital: 4_000, alliance: 100 };
  await does(staff, 'proposeTerms', { party: 'HOSPITAL', terms: someTerms(site.id, { split }) });
  const sign = { party: 'GROUP', proposal: 1 };
  expect((await does(group, 'signTerms', sign)).refusals).toEqual(
    refused('ALLIANCE_SHARE_NOT_SIGNED'),
  );
  await does(group, 'signTerms', { ...sign, allianceShareSigned: true });
  const { data } = await does(staff, 'signTerms', { party: 'HOSPITAL', proposal: 1 });
  expect(data.answer).toMatchObject({ stage: 'SIGNED' });
});

it('completes an agreement that sources reported', async () => {
  const { data } = await graph.query(
    '{ agreements(filter: { mode: [DEPARTMENT_COBUILD] }) { nodes { id version group { id } hospital { id names { zh } sites { id } } } } }',
  );
  const founding = data.agreements!.nodes![0]!;
  const [groupId, hospitalId] = [founding.group!.id, founding.hospital!.id] as unknown as string[];
  const group = await as(graph, 'GROUP_ADMIN', { group: [groupId!] });
  const staff = await as(graph, 'HOSPITAL_STAFF', { hospital: [hospitalId!] });
  const site = await givenSite(graph, { hospitalId: hospitalId! });
  const terms = someTerms(site.id, {
    channel: 'SERVICE_FEE',
    split: null,
    feeFen: 1,
    feeUnit: 'MONTH',
  });
  const propose = { id: founding.id, expectedVersion: 1, party: 'GROUP', terms };
  const early = await act(graph, group, 'proposeTerms', propose);
  expect(early.refusals).toEqual(refused('HOSPITAL_REPORTED'));
  const entry = {
    nameZh: founding.hospital!.names!.zh ?? '县医院',
    ownership: 'PUBLIC',
    kind: 'HOSPITAL',
    registeredSubjects: ['04'],
  };
  const update = { id: hospitalId, expectedVersion: 1, entry };
  await act(graph, staff, 'updateHospital', update, '{ id }').then((answer) => answer.data);
  await act(graph, group, 'proposeTerms', propose).then((answer) => answer.data);
  const sign = { id: founding.id, proposal: 1 };
  await act(graph, group, 'signTerms', { ...sign, expectedVersion: 2, party: 'GROUP' });
  const signing = { ...sign, expectedVersion: 3, party: 'HOSPITAL' };
  const unassessed = await act(graph, staff, 'signTerms', signing);
  expect(unassessed.refusals).toEqual(refused('PLATFORM_ASSESSMENT_MISSING'));
  await givenAssessment(graph, { siteId: site.id });
  const done = await act(graph, staff, 'signTerms', signing, '{ stage reported from }');
  expect(done.data.answer).toEqual({ stage: 'ACTIVE', reported: false, from: '2026-01-01' });
});

describe('refuses', () => {
  it.each<[string, object, object, string]>([
    ['a split of 9 999', {}, { split: { group: 5_999, hospital: 4_000 } }, 'SPLIT_NOT_WHOLE'],
    ['no split', {}, { split: null }, 'SPLIT_MISSING'],
    ['a negative part', {}, { split: { group: 10_001, hospital: -1 } }, 'NUMBER_OUT_OF_RANGE'],
    ['a negative cost', {}, { fixedMonthlyCostFen: -1 }, 'NUMBER_OUT_OF_RANGE'],
    ['reversed dates', {}, { from: '2026-03-01', to: '2026-02-01' }, 'PERIOD_REVERSED'],
    ['terms that are over', {}, { to: '2026-01-02' }, 'AGREEMENT_OVER'],
    [
      'a specialty it is not registered for',
      {},
      { specialties: ['05'] },
      'SPECIALTY_NOT_REGISTERED',
    ],
    ['an unknown specialty', {}, { specialties: ['𠮷'] }, 'SPECIALTY_UNKNOWN'],
    ['no site', {}, { sites: [] }, 'LIST_LENGTH'],
    [
      '10 000 sites',
      {},
      { sites: Array.from({ length: 10_000 }, (_, index) => `${index}`) },
      'LIST_LENGTH',
    ],
    ['a site of nowhere', {}, { sites: [newId()] }, 'SITE_OF_ANOTHER_HOSPITAL'],
    ['a base elsewhere', {}, { clinicalBases: [newId()] }, 'CLINICAL_BASE_NOT_COVERED'],
    ['operations of no level', {}, { surgeryLevel: null }, 'SURGERY_LEVEL_MISSING'],
    ['operations of level 5', {}, { surgeryLevel: 5 }, 'NUMBER_OUT_OF_RANGE'],
    [
      'sharing with a public hospital',
      { hospital: { ownership: 'PUBLIC' } },
      {},
      'CHANNEL_NOT_ALLOWED',
    ],
    [
      'a department under a head of the group',
      { mode: 'DEPARTMENT_COBUILD' },
      { headAppointedBy: 'GROUP' },
      'CONTRACTED_OUT_DEPARTMENT',
    ],
    ['sharing under invited visits', { mode: 'CONSULTATION' }, {}, 'CONSULTATION_IS_A_FRAME'],
    ['reported hospitals', { hospital: { reported: true } }, {}, 'HOSPITAL_REPORTED'],
  ])('%s', async (_case, given, change, reason) => {
    const { group, site, does } = await givenNegotiation(graph, given);
    const terms = someTerms(site.id, change);
    const response = await does(group, 'proposeTerms', { party: 'GROUP', terms });
    expect(response.refusals).toMatchObject([{ reason }]);
  });

  it('a day that does not exist, before anything is asked of the rules', async () => {
    const { group, site, does } = await givenNegotiation(graph);
    const terms = someTerms(site.id, { from: '2025-02-29' });
    const response = await does(group, 'proposeTerms', { party: 'GROUP', terms });
    expect(response.refusals).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
  });

  it('running a department for a public hospital', async () => {
    const hospital = await givenHospital(graph, { ownership: 'PUBLIC' });
    const groupId = newId();
    const group = await as(graph, 'GROUP_ADMIN', { group: [groupId] });
    const lead = { group: groupId, hospital: hospital.id, mode: 'TRUSTEESHIP' };
    expect((await act(graph, group, 'openLead', lead)).refusals).toEqual(
      refused('TRUSTEESHIP_BANNED'),
    );
    const own = await act(graph, group, 'openLead', { ...lead, mode: 'SELF_BUILT' });
    expect(own.refusals).toEqual(refused('NOT_BUILT_BY_GROUP'));
  });

  it('strangers, stale versions, steps out of turn, and reasons that say nothing', async () => {
    const { id, group, staff, does, version } = await givenNegotiation(graph);
    const stranger = await as(graph, 'GROUP_ADMIN', { group: [newId()] });
    const lose = { id, expectedVersion: version(), reason: '价格' };
    const [unseen] = (await act(graph, stranger, 'loseAgreement', lose)).refusals;
    expect(unseen).toMatchObject({ code: 'NOT_FOUND' });
    const stale = await act(graph, group, 'loseAgreement', { ...lose, expectedVersion: 1 });
    expect(stale.refusals).toEqual([{ code: 'CONFLICT', reason: 'STALE_VERSION' }]);
    expect((await does(staff, 'activateAgreement')).refusals).toEqual(refused('WRONG_STATE'));
    expect((await does(staff, 'loseAgreement', { reason: ' ' })).refusals).toMatchObject([
      { reason: 'TEXT_LENGTH' },
    ]);
    expect((await does(staff, 'loseAgreement', { reason: '\u0000' })).refusals).toMatchObject([
      { reason: 'TEXT_UNPRINTABLE' },
    ]);
    expect((await does(staff, 'loseAgreement', { reason: '价格 😀' })).data.answer).toMatchObject({
      stage: 'LOST',
    });
    expect((await does(staff, 'startNegotiation')).refusals).toEqual(refused('WRONG_STATE'));
  });
});

describe('an agreement becomes active', () => {
  it.each<[string, string | null, object, string | null]>([
    ['with an assessment of today', today(), {}, null],
    ['not without one', null, {}, 'PLATFORM_ASSESSMENT_MISSING'],
    ['not with one of 25 months ago', '2024-10-01', {}, 'PLATFORM_ASSESSMENT_MISSING'],
    ['not for a higher level', '2026-01-15', { surgeryLevel: 4 }, 'PLATFORM_ASSESSMENT_MISSING'],
    [
      'not for another specialty',
      '2026-01-15',
      { specialties: ['04.02'] },
      'PLATFORM_ASSESSMENT_MISSING',
    ],
    ['not before it holds', '2026-01-15', { from: '2126-01-01' }, 'NOT_YET_VALID'],
  ])('%s', async (_case, assessedOn, change, reason) => {
    const { staff, does, bothSign } = await givenNegotiation(graph, { assessedOn });
    await bothSign(change).then((answer) => answer.data);
    const response = await does(staff, 'activateAgreement');
    if (reason === null) expect(response.data.answer).toMatchObject({ stage: 'ACTIVE' });
    else expect(response.refusals).toEqual(refused(reason));
  });
});
