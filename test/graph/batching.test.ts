import { as } from '../support/as';
import { givenDoctor } from '../support/given/doctors/given-doctor';
import { givenEngagement } from '../support/given/doctors/given-engagement';
import { givenGroup } from '../support/given/groups/given-group';
import { givenAgreement } from '../support/given/hospitals/given-agreement';
import { givenHospital } from '../support/given/hospitals/given-hospital';
import { givenProgramme } from '../support/given/training/given-programme';
import { startTestGraph, type TestGraph } from '../support/graph';

const page = `query ($first: Int!) {
  groups(first: $first, filter: { foundingMember: false, status: [MEMBER] }) {
    nodes {
      name
      doctors(first: 5) { nodes { name title groups { slug } } }
      agreements(first: 5) { nodes { mode stage hospital { name } } }
      hospitals(first: 5) { nodes { name } }
      programmes(first: 5) { nodes { name kind hosts { name } } }
    }
  }
}`;

let graph: TestGraph;
let secretariat: { authorization: string };
beforeAll(async () => {
  graph = await startTestGraph();
  secretariat = await as(graph, 'SECRETARIAT');
  for (let index = 0; index < 20; index += 1) {
    const { id: groupId } = await givenGroup(graph);
    for (let each = 0; each < 3; each += 1) {
      const doctor = await givenDoctor(graph);
      await givenEngagement(graph, { doctorId: doctor.id, groupId });
      const hospital = await givenHospital(graph);
      await givenAgreement(graph, { groupId, hospitalId: hospital.id });
      await givenProgramme(graph, { hosts: [groupId] });
    }
  }
});
afterAll(() => graph.stop());

const cost = async (first: number) => {
  const { statements, requests } = await graph.count(async () => {
    const { data } = await graph.query(page, { first }, secretariat);
    const { nodes } = data.groups!;
    expect(nodes).toHaveLength(first);
    expect(nodes![first - 1]!.doctors!.nodes).toHaveLength(3);
    expect(nodes![first - 1]!.agreements!.nodes).toHaveLength(3);
    expect(nodes![first - 1]!.hospitals!.nodes).toHaveLength(3);
    expect(nodes![first - 1]!.programmes!.nodes).toHaveLength(3);
  });
  const bySubgraph = Object.fromEntries(
    Object.entries(statements).map(([name, list]) => [name, list.length]),
  );
  return { statements: bySubgraph, requests };
};

it('costs one statement for each entity type and level, and one request for each step', async () => {
  expect(await cost(20)).toEqual({
    statements: {
      groups: 2, // the page; the groups of doctors and the hosts of programmes, together
      doctors: 2, // the doctors of groups; the engagements of those doctors
      hospitals: 3, // the agreements; their hospitals; the hospitals of groups
      training: 2, // the programmes of groups; the hosts of those programmes
    },
    requests: { groups: 2, doctors: 1, hospitals: 1, training: 1 },
  });
});

it('costs the same for 20 groups as for 2', async () => {
  expect(await cost(20)).toEqual(await cost(2));
});
