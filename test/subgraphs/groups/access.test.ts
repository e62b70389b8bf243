import { readPolicyMap } from '../../../platform/access/policy-map';
import { readSdl } from '../../../schema/sdl';
import { rooms } from '../../../subgraphs/groups/rooms';
import { as } from '../../support/as';
import { startTestGraph, type TestGraph } from '../../support/graph';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.stop());

const scope = (noun: string) => `groups:${noun}:read`;

/** Every guarded way in from a public place, and the scope that it needs. */
const guarded: readonly [selection: string, scope: string][] = [
  ['membershipApplication(id: "x") { __typename }', scope('membership')],
  ['membershipApplications { totalCount }', scope('membership')],
  ['membershipMeasure(id: "x") { id }', scope('conduct')],
  ['membershipMeasures { totalCount }', scope('conduct')],
  ['assistanceRequest(id: "x") { id }', scope('assistance')],
  ['assistanceRequests { pageInfo { endCursor } }', scope('assistance')],
  ['referral(id: "x") { ... on Referral { renamed: id } }', scope('referral')],
  ['referrals { edges { cursor } }', scope('referral')],
  ['mdtConference(id: "x") { id }', scope('conference')],
  ['mdtConferences { totalCount }', scope('conference')],
  ['initiative(id: "x") { id }', scope('initiative')],
  ['initiatives { totalCount }', scope('initiative')],
  ['group(slug: "donglei") { referrals { totalCount } }', scope('referral')],
  ['group(slug: "donglei") { tasks { groupId } }', scope('office')],
  ['groups { nodes { expiring { days } } }', scope('office')],
  ['alliance { members { edges { node { referrals { totalCount } } } } }', scope('referral')],
  ['meetings { nodes { minutes } }', scope('minutes')],
  ['productEvaluations { nodes { evaluators { title } } }', scope('evaluation')],
];

it.each(guarded)('asks whoever wants { %s } to sign in, and does nothing', async (selection) => {
  let answer: Awaited<ReturnType<TestGraph['query']>> | undefined;
  const { requests, statements } = await graph.count(async () => {
    answer = await graph.query(`{ alliance { name } ${selection} }`);
  });
  expect(answer!.status).toBe(401);
  expect(answer!.refusals).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
  expect({ requests, statements: statements.groups ?? [] }).toEqual({
    requests: {},
    statements: [],
  });
});

it.each(guarded)(
  'tells an analyst who wants { %s } that %s is missing',
  async (selection, name) => {
    let answer: Awaited<ReturnType<TestGraph['query']>> | undefined;
    const headers = await as(graph, 'ANALYST');
    const { requests } = await graph.count(async () => {
      answer = await graph.query(`{ alliance { name } ${selection} }`, {}, headers);
    });
    expect(answer!.status).toBe(403);
    expect(answer!.refusals).toEqual([{ code: 'FORBIDDEN', reason: 'MISSING_ACCESS' }]);
    const { errors } = JSON.parse(answer!.body) as {
      errors: { extensions: { details: { scopes: string[] } } }[];
    };
    expect(errors[0]!.extensions.details.scopes).toEqual([name]);
    expect(requests).toEqual({});
  },
);

it('shows the page of a group, the alliance and what it publishes to everybody', async () => {
  const { data } = await graph.query(`{
    alliance { name consensus { tenets { text } } members { totalCount } partners { totalCount } }
    group(slug: "donglei") { name founders { id } reportedFigures { code } sources { wording } }
    meetings { nodes { title attendance { group { slug } } } }
    articles { totalCount } researchProjects { totalCount } productEvaluations { totalCount }
    search(text: "dl") { groups { slug } } viewer { kind }
  }`);
  expect(data).toMatchObject({
    group: { name: '冬雷脑科医生集团' },
    viewer: { kind: 'ANONYMOUS' },
  });
});

it('marks every field as public or guarded', () => {
  expect(readPolicyMap(readSdl('groups')).unmarked).toEqual([]);
});

it('has a rule for the rows of every entity, and for nothing else', () => {
  for (const { entities, rowRules } of rooms) {
    expect([...rowRules.keys()].map(({ name }) => name).sort()).toEqual(
      entities.map(({ name }) => name).sort(),
    );
  }
});
