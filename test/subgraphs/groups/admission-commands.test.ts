import { newId } from '../../../platform/id';
import { nobody } from '../../../platform/viewer';
import { growLeaf } from '../../../subgraphs/groups/membership/grow-leaf';
import { DoctorGroup } from '../../../subgraphs/groups/register/entities/doctor-group';
import { act, type Headers } from '../../support/act';
import { as } from '../../support/as';
import { givenApplication } from '../../support/given/groups/given-application';
import { givenCharter } from '../../support/given/groups/given-charter';
import { givenFinding } from '../../support/given/groups/given-finding';
import { givenGroup } from '../../support/given/groups/given-group';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { inOneWork, withoutLocks } from '../../support/in-one-work';

let graph: TestGraph;
let charterId: string;
beforeAll(async () => {
  graph = await startTestGraph();
  charterId = (await givenCharter(graph, { version: 2 })).id;
});
afterAll(() => graph.stop());

const clients = process.env.ALLIANCE_TEST_FULL === 'yes' ? 64 : 12;
const adminOf = (id: string) => as(graph, 'GROUP_ADMIN', { group: [id] });
const secretariat = () => as(graph, 'SECRETARIAT');

async function givenApplicant() {
  const [group, sponsor] = [await givenGroup(graph, { status: 'KNOWN' }), await givenGroup(graph)];
  const input = {
    group: group.id,
    leadDoctor: newId(),
    specialty: '04.04',
    sponsor: sponsor.id,
    signedCharterVersion: 2,
  };
  return { group, sponsor, input, admin: await adminOf(group.id) };
}

async function refusal(who: Headers, mutation: string, input: object, selection?: string) {
  return (await act(graph, who, mutation, input, selection)).refusals[0];
}

it('refuses to apply for another, twice, unsponsored, or under an old charter', async () => {
  const { group, sponsor, input, admin } = await givenApplicant();
  const apply = (change: object, who = admin) =>
    refusal(who, 'applyForMembership', { ...input, ...change });
  expect(await apply({}, await adminOf(sponsor.id))).toMatchObject({ code: 'FORBIDDEN' });
  expect(await apply({ sponsor: group.id })).toMatchObject({
    reason: 'SPONSOR_NOT_IN_GOOD_STANDING',
  });
  expect(await apply({ sponsor: newId() })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await apply({ signedCharterVersion: 1 })).toMatchObject({
    reason: 'CHARTER_NOT_IN_FORCE',
  });
  expect((await act(graph, admin, 'applyForMembership', input)).data.answer).toBeDefined();
  expect(await apply({})).toMatchObject({ reason: 'APPLICATION_UNDER_WAY' });
});

it.each([
  ['a lead doctor who is no id', { leadDoctor: '林锋' }, 'ID_FORM'],
  ['a lead doctor of 10 000 characters', { leadDoctor: 'a'.repeat(10_000) }, 'ID_FORM'],
  ['a specialty that is none', { specialty: '泌尿外科' }, 'SPECIALTY_FORM'],
  ['no name for the request', { clientRequestId: 'short' }, 'CLIENT_REQUEST_ID'],
])('refuses to apply with %s', async (_case, change, reason) => {
  const { input, admin } = await givenApplicant();
  expect(await refusal(admin, 'applyForMembership', { ...input, ...change })).toEqual({
    code: 'BAD_USER_INPUT',
    reason,
  });
});

it(`lets one of ${clients} applications of one group at once come in`, async () => {
  const { group, input, admin } = await givenApplicant();
  const answers = await Promise.all(
    Array.from({ length: clients }, () => graph.query(applying, { input: withId(input) }, admin)),
  );
  const taken = answers.filter(({ body }) => !body.includes('"errors"'));
  expect(taken).toHaveLength(1);
  const rows = await (
    await graph.database('groups')
  ).query<unknown[]>('SELECT id FROM membership_applications WHERE group_id = ?', [group.id]);
  expect(rows).toHaveLength(1);
});

const applying = `mutation ($input: ApplyForMembershipInput!) {
  applyForMembership(input: $input) { id } }`;
const withId = (input: object) => ({ ...input, clientRequestId: newId() });

it('corrects a finding, and keeps what it was', async () => {
  const { group, sponsor } = await givenApplicant();
  const { id } = await givenApplication(graph, {
    groupId: group.id,
    sponsorId: sponsor.id,
    charterId,
    state: 'UNDER_REVIEW',
  });
  const office = await secretariat();
  const finding = {
    id,
    expectedVersion: 1,
    criterion: 'conduct',
    met: false,
    evidence: '材料不全',
  };
  await act(graph, office, 'recordFinding', finding);
  const selection = '{ version state findings { met evidence } steps { state } }';
  const better = { ...finding, expectedVersion: 2, met: true, evidence: '已补齐 😀' };
  const { data } = await act(graph, office, 'recordFinding', better, selection);
  expect(data.answer).toEqual({
    version: 3,
    state: 'UNDER_REVIEW',
    findings: [{ met: true, evidence: '已补齐 😀' }],
    steps: [],
  });
  const kept = await (
    await graph.database('groups')
  ).query<{ evidence: string }[]>(
    'SELECT evidence FROM finding_records WHERE application_id = ? ORDER BY record_number',
    [id],
  );
  expect(kept.map(({ evidence }) => evidence)).toEqual(['材料不全', '已补齐 😀']);

  const at = { ...finding, expectedVersion: 3 };
  expect(await refusal(office, 'recordFinding', finding)).toMatchObject({ code: 'CONFLICT' });
  expect(await refusal(office, 'recordFinding', { ...at, criterion: 'golf' })).toMatchObject({
    reason: 'UNKNOWN_CRITERION',
  });
  expect(await refusal(office, 'recordFinding', { ...at, evidence: '' })).toMatchObject({
    reason: 'TEXT_LENGTH',
  });
  expect(await refusal(office, 'openNotice', { id, expectedVersion: 3 })).toMatchObject({
    reason: 'FINDINGS_MISSING',
  });
  expect(await refusal(await adminOf(sponsor.id), 'recordFinding', at)).toMatchObject({
    code: 'FORBIDDEN',
  });
});

it('keeps to the order of the states', async () => {
  const { group, sponsor, admin } = await givenApplicant();
  const { id } = await givenApplication(graph, {
    groupId: group.id,
    sponsorId: sponsor.id,
    charterId,
  });
  const office = await secretariat();
  const at = { id, expectedVersion: 1 };
  expect(await refusal(office, 'openNotice', at)).toMatchObject({ reason: 'WRONG_STATE' });
  await act(graph, office, 'startReview', at);
  const next = { id, expectedVersion: 2 };
  expect(await refusal(office, 'startReview', next)).toMatchObject({ reason: 'WRONG_STATE' });
  expect(await refusal(office, 'withdrawApplication', next)).toMatchObject({ code: 'FORBIDDEN' });
  const withdrawal = { ...next, reason: '暂缓' };
  const { data } = await act(
    graph,
    admin,
    'withdrawApplication',
    withdrawal,
    '{ state steps { note } }',
  );
  expect(data.answer).toMatchObject({ state: 'WITHDRAWN' });
  expect(await refusal(admin, 'withdrawApplication', { id, expectedVersion: 3 })).toMatchObject({
    reason: 'WRONG_STATE',
  });
});

it('abandons the vote, uncounted, when the applicant withdraws from it', async () => {
  const { group, sponsor, admin } = await givenApplicant();
  const application = { groupId: group.id, sponsorId: sponsor.id, charterId };
  const { id } = await givenApplication(graph, { ...application, state: 'UNDER_REVIEW' });
  for (const criterionCode of ['lead-doctor', 'conduct']) {
    await givenFinding(graph, { applicationId: id, criterionCode });
  }
  await act(graph, await secretariat(), 'openNotice', { id, expectedVersion: 1 });
  graph.pass({ days: 7 });
  await graph.runTasks();
  const ask = `query ($id: ID!) { membershipApplication(id: $id) {
    version state vote { id closedAt abandonedAt tally { for } } } }`;
  const voting = (await graph.query(ask, { id }, admin)).data.membershipApplication!;
  expect(voting).toMatchObject({ state: 'VOTING', vote: { abandonedAt: null } });
  const vote = (voting.vote as unknown as { id: string }).id;
  const ballot = { vote, group: sponsor.id, choice: 'FOR' };
  await act(graph, await adminOf(sponsor.id), 'castBallot', ballot, '{ id }');

  const withdrawal = { id, expectedVersion: voting.version };
  await act(graph, admin, 'withdrawApplication', withdrawal);
  const { data } = await graph.query(ask, { id }, admin);
  expect(data.membershipApplication).toMatchObject({
    state: 'WITHDRAWN',
    vote: { closedAt: null, abandonedAt: expect.any(String) as string, tally: null },
  });
  const rows = await (
    await graph.database('groups')
  ).query<unknown[]>('SELECT 1 FROM ballots WHERE vote_id = ?', [vote]);
  expect(rows).toEqual([]);
  expect(await refusal(await adminOf(sponsor.id), 'castBallot', ballot, '{ id }')).toMatchObject({
    reason: 'VOTE_ABANDONED',
  });
  graph.pass({ days: 8 });
  await graph.runTasks();
  const status = await graph.query('query ($id: ID!) { group(id: $id) { status leaf } }', {
    id: group.id,
  });
  expect(status.data.group).toEqual({ status: 'KNOWN', leaf: null });
});

it('gives two groups that are admitted at once two leaves, and without the lock one', async () => {
  const grow = (group: DoctorGroup, free: boolean, meanwhile?: () => Promise<unknown>) =>
    inOneWork(graph, 'groups', nobody, async (work) => {
      const leaf = await growLeaf(free ? withoutLocks(work) : work, group);
      await meanwhile?.();
      await work.manager.update(DoctorGroup, { id: group.id }, { leaf });
      return leaf;
    });
  const groups = await Promise.all(Array.from({ length: 8 }, () => givenGroup(graph)));
  const leaves = await Promise.all(groups.map((group) => grow(group, false)));
  expect(new Set(leaves).size).toBe(8);

  const [late, early] = [await givenGroup(graph), await givenGroup(graph)];
  await expect(grow(late, true, () => grow(early, true))).rejects.toThrow(/duplicate/i);
});
