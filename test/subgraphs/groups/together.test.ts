import { as } from '../../support/as';
import { givenCommitment } from '../../support/given/groups/given-commitment';
import { givenConference } from '../../support/given/groups/given-conference';
import { givenGroup } from '../../support/given/groups/given-group';
import { givenInitiative } from '../../support/given/groups/given-initiative';
import { givenOpinion } from '../../support/given/groups/given-opinion';
import { givenParticipant } from '../../support/given/groups/given-participant';
import { givenPartner } from '../../support/given/groups/given-partner';
import { givenPriceTier } from '../../support/given/groups/given-price-tier';
import { givenPublication } from '../../support/given/groups/given-publication';
import { givenResearchGroup } from '../../support/given/groups/given-research-group';
import { givenResearchHospital } from '../../support/given/groups/given-research-hospital';
import { givenResearchProject } from '../../support/given/groups/given-research-project';
import { startTestGraph, type TestGraph } from '../../support/graph';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.stop());

it('shows a conference with the doctors of its groups and of the treating hospital', async () => {
  const convener = await givenGroup(graph, { sortName: 'b' });
  const other = await givenGroup(graph, { sortName: 'a' });
  const conference = await givenConference(graph, {
    convenerId: convener.id,
    treatingHospitalId: 'a-hospital',
    state: 'CONCLUDED',
    conclusion: '手术',
    concludedAt: new Date(),
  });
  const conferenceId = conference.id;
  await givenParticipant(graph, { conferenceId, groupId: convener.id, doctorId: 'one' });
  await givenParticipant(graph, { conferenceId, groupId: other.id, doctorId: 'two' });
  await givenParticipant(graph, { conferenceId, hospitalId: 'a-hospital', doctorId: 'three' });
  await givenOpinion(graph, { conferenceId, groupId: other.id, doctorId: 'two' });
  const { data } = await graph.query(
    `query ($id: ID!, $group: ID!) {
       mdtConference(id: $id) {
         state conclusion convener { id } treatingHospital { id } groups { id }
         participants { doctor { id } group { id } hospital { id } }
         opinions { opinion doctor { id } group { id } }
       }
       mdtConferences(filter: { group: $group }) { nodes { id } }
     }`,
    { id: conferenceId, group: other.id },
    await as(graph, 'GROUP_ADMIN', { group: [other.id] }),
  );
  expect(data.mdtConference).toMatchObject({
    state: 'CONCLUDED',
    conclusion: '手术',
    treatingHospital: { id: 'a-hospital' },
    groups: [{ id: other.id }, { id: convener.id }],
    opinions: [{ opinion: '建议手术', doctor: { id: 'two' }, group: { id: other.id } }],
  });
  expect(data.mdtConference!.participants).toHaveLength(3);
  expect(data.mdtConference!.participants![2]).toEqual({
    doctor: { id: 'three' },
    group: null,
    hospital: { id: 'a-hospital' },
  });
  expect(data.mdtConferences!.nodes).toEqual([{ id: conferenceId }]);
});

it('shows what groups committed, and the tier that their total reaches', async () => {
  const [one, other] = [await givenGroup(graph), await givenGroup(graph)];
  const partner = await givenPartner(graph, { kind: 'DEVICE', name: '器械公司' });
  const initiative = await givenInitiative(graph, { convenerId: one.id, partnerId: partner.id });
  const initiativeId = initiative.id;
  await givenPriceTier(graph, { initiativeId, fromQuantity: 1, unitPriceFen: 100_000 });
  await givenPriceTier(graph, { initiativeId, fromQuantity: 30, unitPriceFen: 90_000 });
  await givenPriceTier(graph, { initiativeId, fromQuantity: 31, unitPriceFen: 80_000 });
  await givenCommitment(graph, { initiativeId, groupId: one.id, quantity: 10 });
  await givenCommitment(graph, {
    initiativeId,
    groupId: other.id,
    quantity: 20,
    committedAt: new Date(Date.now() + 1_000),
  });
  const { data } = await graph.query(
    `query ($id: ID!, $group: ID!) {
       initiative(id: $id) {
         partner { name } totalQuantity award { quantity }
         commitments { quantity group { id } } priceTiers { fromQuantity unitPriceFen }
         reachedTier { unitPriceFen }
       }
       initiatives(filter: { group: $group }) { nodes { id } }
     }`,
    { id: initiativeId, group: other.id },
    await as(graph, 'SECRETARIAT'),
  );
  expect(data.initiative).toEqual({
    partner: { name: '器械公司' },
    totalQuantity: 30,
    award: null,
    commitments: [
      { quantity: 10, group: { id: one.id } },
      { quantity: 20, group: { id: other.id } },
    ],
    priceTiers: [
      { fromQuantity: 1, unitPriceFen: 100_000 },
      { fromQuantity: 30, unitPriceFen: 90_000 },
      { fromQuantity: 31, unitPriceFen: 80_000 },
    ],
    reachedTier: { unitPriceFen: 90_000 },
  });
  expect(data.initiatives!.nodes).toEqual([{ id: initiativeId }]);
});

it('tells each horizon which initiatives close within it', async () => {
  const convener = await givenGroup(graph);
  const closing = async (days: number, state: 'OPEN' | 'FAILED' = 'OPEN') =>
    givenInitiative(graph, {
      convenerId: convener.id,
      state,
      closesAt: new Date(Date.now() + days * 86_400_000),
    });
  const [soon, later] = [await closing(5), await closing(200)];
  const gone = await closing(5, 'FAILED');
  const { data } = await graph.query(
    `query ($id: ID!) { group(id: $id) {
       month: expiring { days initiatives { id } } year: expiring(days: 366) { initiatives { id } }
     } }`,
    { id: convener.id },
    await as(graph, 'GROUP_ADMIN', { group: [convener.id] }),
  );
  const idsOf = (list: unknown) => (list as { id: string }[]).map(({ id }) => id);
  const { month, year } = data.group!;
  expect(month!.days).toBe(30);
  expect(idsOf(month!.initiatives)).toContain(soon.id);
  expect(idsOf(month!.initiatives)).not.toContain(later.id);
  expect(idsOf(year!.initiatives)).toEqual(expect.arrayContaining([soon.id, later.id]));
  expect(idsOf(year!.initiatives)).not.toContain(gone.id);
});

it('shows a research project with those who take part and what they published', async () => {
  const group = await givenGroup(graph);
  const project = await givenResearchProject(graph);
  const projectId = project.id;
  await givenResearchGroup(graph, { projectId, groupId: group.id });
  await givenResearchHospital(graph, { projectId, hospitalId: 'a-hospital' });
  await givenPublication(graph, { projectId });
  const { data } = await graph.query(
    `query ($id: ID!, $group: ID!) {
       researchProject(id: $id) {
         title state startedOn groups { id } hospitals { id }
         publications { title venue publishedOn { text } }
       }
       researchProjects(filter: { group: $group }) { nodes { id } }
     }`,
    { id: projectId, group: group.id },
  );
  expect(data.researchProject).toMatchObject({
    startedOn: '2026-01-01',
    groups: [{ id: group.id }],
    hospitals: [{ id: 'a-hospital' }],
    publications: [{ venue: '中华外科杂志', publishedOn: { text: '2026-06' } }],
  });
  expect(data.researchProjects!.nodes).toEqual([{ id: projectId }]);
});
