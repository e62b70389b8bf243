import { act, type Headers } from '../support/act';
import { as } from '../support/as';
import { givenGroup } from '../support/given/groups/given-group';
import { givenAssessment } from '../support/given/hospitals/given-assessment';
import { startTestGraph, type TestGraph } from '../support/graph';
import { someTerms } from '../subgraphs/hospitals/given-negotiation';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.stop());

interface Member {
  readonly id: string;
  readonly admin: Headers;
}

async function givenMember(): Promise<Member> {
  const { id } = await givenGroup(graph, { status: 'MEMBER' });
  return { id, admin: await as(graph, 'GROUP_ADMIN', { group: [id] }) };
}

async function done(
  headers: Headers,
  mutation: string,
  input: object,
  selection = '{ id version }',
) {
  const { data } = await act(graph, headers, mutation, input, selection);
  return data.answer as unknown as { id: string; version: number; sites: { id: string }[] };
}

/** A hospital that signs for its chain, in the register. */
async function givenChainHospital() {
  const office = await as(graph, 'SECRETARIAT');
  const entry = {
    nameZh: '和睦医院',
    ownership: 'PRIVATE_FOR_PROFIT',
    kind: 'HOSPITAL',
    level: 2,
    registeredSubjects: ['04'],
    chain: '和睦连锁',
  };
  const site = { province: '北京', city: '北京' };
  const selection = '{ id version sites { id } }';
  return done(office, 'registerHospital', { entry, site }, selection);
}

const agreementsOf = `query ($id: ID!) { initiative(id: $id) {
  agreements { nodes { id version stage mode group { id } hospital { id } initiative { id } } } } }`;

it('becomes one agreement for each of four groups, which each of them signs for itself', async () => {
  const hospital = await givenChainHospital();
  const members = [];
  for (let index = 0; index < 4; index += 1) members.push(await givenMember());
  const [convener] = members as [Member];

  const terms = { title: '和睦连锁联合签约 𠮷', chain: '和睦连锁', mode: 'PHP' };
  const drafting = { convener: convener.id, kind: 'CONTRACT', terms };
  const { id } = await done(convener.admin, 'draftInitiative', drafting);
  const closesAt = new Date(Date.now() + 86_400_000).toISOString();
  await done(convener.admin, 'openInitiative', { id, expectedVersion: 1, closesAt });
  for (const { id: group, admin } of members) {
    await done(admin, 'commitToInitiative', { id, group, expectedVersion: 0 });
  }
  await done(convener.admin, 'closeInitiative', { id, expectedVersion: 2 });
  const award = { id, expectedVersion: 3, hospital: hospital.id };
  await done(convener.admin, 'awardInitiative', award);
  await graph.follow();
  await graph.follow();

  const made = [];
  for (const { id: group, admin } of members) {
    const { data } = await graph.query(agreementsOf, { id }, { ...admin });
    const { nodes } = data.initiative!.agreements as unknown as { nodes: { id: string }[] };
    const sides = { group: { id: group }, hospital: { id: hospital.id }, initiative: { id } };
    expect(nodes).toEqual([
      { ...sides, id: expect.any(String), version: 1, stage: 'NEGOTIATING', mode: 'PHP' },
    ]);
    made.push(nodes[0]!.id);
  }
  expect(new Set(made).size).toBe(4);

  const siteId = hospital.sites[0]!.id;
  await givenAssessment(graph, { siteId });
  const staff = await as(graph, 'HOSPITAL_STAFF', { hospital: [hospital.id] });
  for (const [index, { admin }] of members.entries()) {
    const agreement = { id: made[index]! };
    const sign = { ...agreement, proposal: 1 };
    const offer = { ...agreement, expectedVersion: 1, terms: someTerms(siteId) };
    await done(staff, 'proposeTerms', { ...offer, party: 'HOSPITAL' });
    await done(staff, 'signTerms', { ...sign, expectedVersion: 2, party: 'HOSPITAL' });
    await done(admin, 'signTerms', { ...sign, expectedVersion: 3, party: 'GROUP' });
    await done(admin, 'activateAgreement', { ...agreement, expectedVersion: 4 });
  }
  const { data } = await graph.query(
    '{ hospitals(filter: { chain: "和睦连锁" }) { nodes { groups { totalCount } } } }',
    {},
    { ...staff },
  );
  expect(data.hospitals!.nodes).toEqual([{ groups: { totalCount: 4 } }]);
});
