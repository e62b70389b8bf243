import { as } from '../../support/as';
import { givenApplication } from '../../support/given/groups/given-application';
import { givenApplicationStep } from '../../support/given/groups/given-application-step';
import { givenCharter } from '../../support/given/groups/given-charter';
import { givenElector } from '../../support/given/groups/given-elector';
import { givenFinding } from '../../support/given/groups/given-finding';
import { givenGroup } from '../../support/given/groups/given-group';
import { givenMeasure } from '../../support/given/groups/given-measure';
import { givenVote } from '../../support/given/groups/given-vote';
import { startTestGraph, type TestGraph } from '../../support/graph';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.stop());

let charterVersion = 1;
const secretariat = () => as(graph, 'SECRETARIAT');

/** An application with findings on both criteria, and a vote with three electors, one recused. */
async function givenVotedApplication(vote: Parameters<typeof givenVote>[1] | object = {}) {
  const charter = await givenCharter(graph, { version: (charterVersion += 1) });
  const [applicant, sponsor, parent, voter] = await Promise.all(
    ['applicant', 'sponsor', 'parent', 'voter'].map((name) =>
      givenGroup(graph, { sortName: name, status: name === 'applicant' ? 'APPLICANT' : 'MEMBER' }),
    ),
  );
  const application = await givenApplication(graph, {
    groupId: applicant!.id,
    sponsorId: sponsor!.id,
    charterId: charter.id,
    state: 'VOTING',
  });
  const { id: voteId } = await givenVote(graph, { matterId: application.id, ...vote });
  const database = await graph.database('groups');
  await database.query('UPDATE membership_applications SET vote_id = ? WHERE id = ?', [
    voteId,
    application.id,
  ]);
  await givenElector(graph, { voteId, groupId: sponsor!.id });
  await givenElector(graph, { voteId, groupId: voter!.id, votedAt: new Date() });
  await givenElector(graph, { voteId, groupId: parent!.id, recusedBecause: 'stakeholder' });
  return { application, applicant: applicant!, sponsor: sponsor!, parent: parent!, voter: voter! };
}

const ask = `query ($id: ID!) { membershipApplication(id: $id) {
  state group { id } sponsor { id } specialty { code }
  charter { criteria { code } }
  findings { met evidence criterion { code text } }
  steps { state actor note }
  vote {
    matter application { id } measure { id }
    turnout { group { id } votedAt recusedBecause }
    tally { electors for against abstaining quorum quorumReached carried }
  }
} }`;

it('shows an application with a finding for each criterion of the charter it signed', async () => {
  const { application } = await givenVotedApplication();
  await givenFinding(graph, { applicationId: application.id });
  await givenFinding(graph, {
    applicationId: application.id,
    criterionCode: 'conduct',
    met: false,
  });
  await givenApplicationStep(graph, { applicationId: application.id });
  await givenApplicationStep(graph, {
    applicationId: application.id,
    stepNumber: 2,
    state: 'UNDER_REVIEW',
  });
  const { data } = await graph.query(ask, { id: application.id }, await secretariat());
  expect(data.membershipApplication).toMatchObject({
    state: 'VOTING',
    specialty: { code: '04.04' },
    findings: [
      { met: false, criterion: { code: 'conduct', text: '遵守共识' } },
      { met: true, criterion: { code: 'lead-doctor' } },
    ],
    steps: [{ state: 'APPLIED' }, { state: 'UNDER_REVIEW' }],
  });
});

it('shows who voted while a vote is open, and no tally', async () => {
  const { application, sponsor, voter, parent } = await givenVotedApplication();
  const { data } = await graph.query(ask, { id: application.id }, await secretariat());
  const { turnout, tally, measure } = data.membershipApplication!.vote!;
  expect(tally).toBeNull();
  expect(measure).toBeNull();
  expect(turnout).toHaveLength(3);
  expect(turnout).toContainEqual({
    group: { id: sponsor.id },
    votedAt: null,
    recusedBecause: null,
  });
  expect(turnout).toContainEqual({
    group: { id: voter.id },
    votedAt: expect.any(String) as unknown,
    recusedBecause: null,
  });
  expect(turnout).toContainEqual({
    group: { id: parent.id },
    votedAt: null,
    recusedBecause: 'stakeholder',
  });
});

it('counts after the close, without the recused', async () => {
  const { application } = await givenVotedApplication({
    closedAt: new Date(),
    votesFor: 1,
    votesAgainst: 0,
    votesAbstaining: 1,
  });
  const { data } = await graph.query(ask, { id: application.id }, await secretariat());
  expect(data.membershipApplication!.vote!.tally).toEqual({
    electors: 2,
    for: 1,
    against: 0,
    abstaining: 1,
    quorum: 2,
    quorumReached: true,
    carried: true,
  });
});

it('puts an open vote among the tasks of those who have not voted, and of nobody else', async () => {
  const given = await givenVotedApplication();
  const votesOf = async (id: string) => {
    const { data } = await graph.query(
      `query ($id: ID!) { group(id: $id) { tasks {
         votes { application { id } } applications { id }
       } } }`,
      { id },
      await as(graph, 'GROUP_ADMIN', { group: [id] }),
    );
    return data.group!.tasks as unknown as { votes: object[]; applications: object[] };
  };
  const own = { id: given.application.id };
  expect(await votesOf(given.sponsor.id)).toEqual({
    votes: [{ application: own }],
    applications: [own],
  });
  expect(await votesOf(given.voter.id)).toEqual({ votes: [], applications: [] });
  expect(await votesOf(given.parent.id)).toEqual({ votes: [], applications: [] });
  expect(await votesOf(given.applicant.id)).toEqual({ votes: [], applications: [own] });
});

it('offers no task for a vote that has not opened or whose time is over', async () => {
  const day = 86_400_000;
  const early = { opensAt: new Date(Date.now() + day), closesAt: new Date(Date.now() + 2 * day) };
  const late = { opensAt: new Date(Date.now() - 2 * day), closesAt: new Date(Date.now() - day) };
  for (const times of [early, late]) {
    const { sponsor } = await givenVotedApplication(times);
    const { data } = await graph.query(
      'query ($id: ID!) { group(id: $id) { tasks { votes { id } } } }',
      { id: sponsor.id },
      await as(graph, 'GROUP_ADMIN', { group: [sponsor.id] }),
    );
    expect(data.group!.tasks!.votes).toEqual([]);
  }
});

it('shows a measure with the end of the time for an appeal', async () => {
  const group = await givenGroup(graph, { status: 'SUSPENDED' });
  const measure = await givenMeasure(graph, {
    groupId: group.id,
    decidedAt: new Date('2026-03-01T08:00:00Z'),
    appealedAt: new Date('2026-03-05T00:00:00Z'),
    appealGrounds: '事实不清',
  });
  const { data } = await graph.query(
    `query ($id: ID!) { membershipMeasure(id: $id) {
       kind cause validFrom validUntil appealUntil group { status } vote { id }
       appeal { filedAt grounds decidedAt outcome }
     } }`,
    { id: measure.id },
    await secretariat(),
  );
  expect(data.membershipMeasure).toEqual({
    kind: 'SUSPENSION',
    cause: '违反章程',
    validFrom: '2026-01-01',
    validUntil: '2027-01-01',
    appealUntil: '2026-03-31T08:00:00.000Z',
    group: { status: 'SUSPENDED' },
    vote: null,
    appeal: {
      filedAt: '2026-03-05T00:00:00.000Z',
      grounds: '事实不清',
      decidedAt: null,
      outcome: null,
    },
  });
});

it('has no field anywhere that shows a ballot', async () => {
  const { data } = await graph.query('{ __schema { types { name fields { name } } } }');
  const types = data.__schema!.types as unknown as { name: string; fields: { name: string }[] }[];
  const readable = types.filter(({ name }) => name !== 'Mutation' && name !== 'BallotChoice');
  const fields = readable.flatMap((type) => type.fields ?? []).map(({ name }) => name);
  expect(fields.filter((name) => /ballot|choice/i.test(name))).toEqual([]);
});
