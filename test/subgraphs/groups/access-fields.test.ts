import { givenAssistanceOffer } from '../../support/given/groups/given-assistance-offer';
import { givenEvaluation } from '../../support/given/groups/given-evaluation';
import { givenMeeting } from '../../support/given/groups/given-meeting';
import { givenPartner } from '../../support/given/groups/given-partner';
import { givenPartnerAgreement } from '../../support/given/groups/given-partner-agreement';
import { givenReferral } from '../../support/given/groups/given-referral';
import { givenScore } from '../../support/given/groups/given-score';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { givenTenants, type Tenants } from './given-tenants';
import { openGroups } from './open-groups';
import { headerOf, people, viewerOf, type PersonName } from './people';

let graph: TestGraph;
let subgraph: Awaited<ReturnType<typeof openGroups>>;
let tenants: Tenants;
beforeAll(async () => {
  graph = await startTestGraph();
  subgraph = await openGroups(graph);
  tenants = await givenTenants(graph);
});
afterAll(async () => {
  await subgraph.stop();
  await graph.stop();
});

async function askAs(name: PersonName, query: string, variables: object = {}) {
  return graph.query(query, variables, await headerOf(graph, people(tenants)[name]));
}

it('shows below a group only those referrals of it that the viewer is a party to', async () => {
  const { mine, third } = tenants.groups;
  const own = await givenReferral(graph, { fromId: mine, toId: third });
  const below = async (name: PersonName, direction: string) => {
    const { data } = await askAs(
      name,
      `query ($id: ID!) { group(id: $id) { referrals${direction} { totalCount nodes { id } } } }`,
      { id: mine },
    );
    const { totalCount, nodes } = data.group!.referrals!;
    const ids = (nodes as unknown as { id: string }[]).map(({ id }) => id);
    expect(totalCount).toBe(ids.length);
    return ids.sort();
  };
  const both = [tenants.rows.referral, own.id].sort();
  for (const direction of ['', '(direction: SENT)']) {
    expect(await below('mine', direction)).toEqual(both);
    expect(await below('theirs', direction)).toEqual([tenants.rows.referral]);
    expect(await below('third', direction)).toEqual([own.id]);
    expect(await below('known', direction)).toEqual([]);
  }
  // A cursor is a place in a list: in somebody else's hand it opens nothing.
  const first = await askAs('mine', '{ referrals(first: 1) { pageInfo { endCursor } } }');
  const next = await askAs(
    'known',
    'query ($after: String) { referrals(after: $after) { totalCount nodes { id } } }',
    { after: first.data.referrals!.pageInfo!.endCursor },
  );
  expect(next.data.referrals).toEqual({ totalCount: 0, nodes: [] });
});

it('tells tasks and deadlines of a group to its own people alone', async () => {
  const { mine } = tenants.groups;
  const ask = `query ($id: ID!) { group(id: $id) {
    tasks { votes { id } applications { id } } expiring { initiatives { id } }
  } }`;
  const own = (await askAs('mine', ask, { id: mine })).data.group!;
  expect(own.tasks).toEqual({
    votes: [{ id: tenants.rows.admission }],
    applications: [{ id: tenants.rows.application }],
  });
  expect(own.expiring!.initiatives).toEqual([{ id: tenants.rows.initiative }]);
  for (const name of ['theirs', 'known', 'secretariat'] as const) {
    expect((await askAs(name, ask, { id: mine })).data.group).toEqual({
      tasks: null,
      expiring: null,
    });
  }
});

it('opens no more by the key of tasks and deadlines than by the group', async () => {
  const { mine, known } = tenants.groups;
  const request = { requestId: tenants.rows.request, groupId: mine };
  await givenAssistanceOffer(graph, request);
  const hop = async (name: PersonName, groupId: string) => {
    const { data } = await subgraph.askAs(
      'gateway',
      `query ($keys: [_Any!]!) { _entities(representations: $keys) {
         ... on Tasks { offers { id } } ... on Expiring { initiatives { state } }
       } }`,
      {
        keys: [
          { __typename: 'Tasks', groupId },
          { __typename: 'Expiring', groupId, days: 30 },
        ],
      },
      viewerOf(people(tenants)[name]),
    );
    return data._entities as unknown;
  };
  expect(await hop('known', known)).toEqual([
    { offers: [{ id: tenants.rows.request }] },
    { initiatives: [] }, // initiatives are for members
  ]);
  expect(await hop('mine', mine)).toEqual([{ offers: [] }, { initiatives: [{ state: 'OPEN' }] }]);
  expect(await hop('mine', known)).toEqual([null, null]);
  expect(await hop('secretariat', known)).toEqual([null, null]);
});

it('tells each group its own commitment, the total to all, and everything to the secretariat', async () => {
  const { mine, theirs } = tenants.groups;
  const ask = `query ($id: ID!, $theirs: ID!) {
    initiative(id: $id) {
      totalQuantity reachedTier { unitPriceFen } commitments { quantity group { id } }
    }
    joined: initiatives(filter: { group: $theirs }) { totalCount nodes { id } }
  }`;
  const id = tenants.rows.initiative;
  const seenBy = async (name: PersonName) => (await askAs(name, ask, { id, theirs })).data;
  const total = { totalQuantity: 30, reachedTier: { unitPriceFen: 90 } };
  const ofMine = { quantity: 10, group: { id: mine } };
  const ofTheirs = { quantity: 20, group: { id: theirs } };
  const nothing = { totalCount: 0, nodes: [] };
  const found = { totalCount: 1, nodes: [{ id }] };

  expect(await seenBy('mine')).toEqual({
    initiative: { ...total, commitments: [ofMine] },
    joined: nothing,
  });
  expect(await seenBy('theirs')).toEqual({
    initiative: { ...total, commitments: [ofTheirs] },
    joined: found,
  });
  expect(await seenBy('third')).toEqual({
    initiative: { ...total, commitments: [] },
    joined: nothing,
  });
  const all = await seenBy('secretariat');
  expect(all.joined).toEqual(found);
  expect(all.initiative!.commitments).toHaveLength(2);
  expect(all.initiative!.commitments).toEqual(expect.arrayContaining([ofMine, ofTheirs]));
});

it('keeps the patient from the secretariat until it says why it looks', async () => {
  const asks = [
    ['Referral.patientRef', 'referral(id: $id) { patientRef }'],
    ['ReferralStep.note', 'referral(id: $id) { steps { note } }'],
    ['MdtConference.patientRef', 'mdtConference(id: $id) { patientRef }'],
    ['MdtOpinion.opinion', 'mdtConference(id: $id) { opinions { opinion } }'],
  ] as const;
  for (const [field, selection] of asks) {
    const id = field.startsWith('Referral') ? tenants.rows.referral : tenants.rows.conference;
    const query = `query ($id: ID!) { ${selection} }`;
    const refused = await askAs('secretariat', query, { id });
    expect(refused.status).toBe(403);
    expect(refused.body).toContain(`"${field}"`);
    expect(refused.body).toContain('"policies":["treating","break_glass"]');
    const shown = await askAs('informed', query, { id });
    expect(shown.body).toMatch(/patient-000|病情|建议手术/);
    expect(shown.body).toBe((await askAs('mine', query, { id })).body);
  }
});

it('shows minutes to people of the members and the secretariat, the meeting to everybody', async () => {
  const { id } = await givenMeeting(graph, { minutes: '讨论了联合采购' });
  const minutesFor = async (name: PersonName) => {
    const { data } = await askAs(name, 'query ($id: ID!) { meeting(id: $id) { title minutes } }', {
      id,
    });
    expect(data.meeting!.title).toBe('学术年会');
    return data.meeting!.minutes;
  };
  for (const name of ['mine', 'third', 'secretariat'] as const) {
    expect(await minutesFor(name)).toBe('讨论了联合采购');
  }
  for (const name of ['known', 'applicant', 'expelled'] as const) {
    expect(await minutesFor(name)).toBeNull();
  }
});

it('shows the papers of a partner to those whose partner it is, and to all what sources tell', async () => {
  const withPaper = async (given: Parameters<typeof givenPartner>[1]) => {
    const { id: partnerId } = await givenPartner(graph, given);
    return { partnerId, paper: (await givenPartnerAgreement(graph, { partnerId })).id };
  };
  const own = await withPaper({ groupId: tenants.groups.mine });
  const ofAlliance = await withPaper({ groupId: null });
  const told = await withPaper({ groupId: tenants.groups.mine, reported: true });

  const seenBy = async (name: PersonName | null, { partnerId, paper }: typeof own) => {
    const headers = name ? await headerOf(graph, people(tenants)[name]) : {};
    const { data } = await graph.query(
      `query ($id: ID!) { partner(id: $id) { agreements { id } } partners(first: 100) {
         nodes { agreements { id } } } }`,
      { id: partnerId },
      headers,
    );
    const seen = (data.partner!.agreements as unknown as { id: string }[]).length === 1;
    expect(JSON.stringify(data.partners).includes(paper)).toBe(seen);
    if (name) expect(await paperByKey(name, paper)).toBe(seen);
    return seen;
  };
  const paperByKey = async (name: PersonName, id: string) => {
    const { data } = await subgraph.askAs(
      'gateway',
      `query ($keys: [_Any!]!) { _entities(representations: $keys) {
         ... on PartnerAgreement { id } } }`,
      { keys: [{ __typename: 'PartnerAgreement', id }] },
      viewerOf(people(tenants)[name]),
    );
    return data._entities![0] !== null;
  };
  const everybody = [null, 'mine', 'theirs', 'known', 'hospital', 'secretariat'] as const;
  const who = async (given: typeof own) => {
    const found: (PersonName | null)[] = [];
    for (const name of everybody) if (await seenBy(name, given)) found.push(name);
    return found;
  };
  expect(await who(own)).toEqual(['mine', 'secretariat']);
  expect(await who(ofAlliance)).toEqual(['mine', 'theirs', 'secretariat']);
  expect(await who(told)).toEqual([...everybody]);
});

it('publishes what evaluators think together, and who they are only within the alliance', async () => {
  const { id: partnerId } = await givenPartner(graph, { kind: 'DEVICE' });
  const { id: evaluationId } = await givenEvaluation(graph, { partnerId });
  for (const safety of [2, 4, 5]) await givenScore(graph, { evaluationId, safety });
  const together = 'evaluatorCount independentEvaluatorCount medians { safety }';
  const ask = (more: string) =>
    `query ($id: ID!) { productEvaluation(id: $id) { ${together} ${more} } }`;
  const published = {
    evaluatorCount: 3,
    independentEvaluatorCount: 3,
    medians: { safety: 4 },
  };
  const { data } = await graph.query(ask(''), { id: evaluationId });
  expect(data.productEvaluation).toEqual(published);
  for (const [name, count] of [
    ['mine', 3],
    ['secretariat', 3],
    ['known', 0],
  ] as const) {
    const { data: seen } = await askAs(name, ask('evaluators { title }'), { id: evaluationId });
    const evaluators = new Array<object>(count).fill({ title: 'CHIEF' });
    expect(seen.productEvaluation).toEqual({ ...published, evaluators });
  }
});
