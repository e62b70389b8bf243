import { newId, stableId } from '../../../platform/id';
import { as } from '../../support/as';
import { givenBooking } from '../../support/given/doctors/given-booking';
import { givenDoctor } from '../../support/given/doctors/given-doctor';
import { givenEngagement } from '../../support/given/doctors/given-engagement';
import { givenJoinRequest } from '../../support/given/doctors/given-join-request';
import { givenPrivilege } from '../../support/given/doctors/given-privilege';
import { givenRegistration } from '../../support/given/doctors/given-registration';
import { startTestGraph, type TestGraph } from '../../support/graph';

const slugs = ['zhang-qiang', 'guangzhou', 'donglei', 'woyi', 'yuke', 'yongchun', 'xuguang'];

let graph: TestGraph;
let viewer: Record<string, string>;
beforeAll(async () => {
  graph = await startTestGraph();
  viewer = await as(graph, 'GROUP_ADMIN', { group: slugs.map((slug) => stableId('Group', slug)) });
  for (let index = 0; index < 28; index += 1) {
    const { id: doctorId } = await givenDoctor(graph, { specialties: ['04', '05'] });
    const groupId = stableId('Group', slugs[index % slugs.length]!);
    await givenEngagement(graph, { doctorId, groupId });
    await givenEngagement(graph, { doctorId, validUntil: '2020-02-01' });
    await givenRegistration(graph, { doctorId, hospitalId: newId() });
    await givenPrivilege(graph, { doctorId });
    await givenJoinRequest(graph, { doctorId, groupId });
    await givenBooking(graph, { doctorId, groupId });
  }
});
afterAll(() => graph.stop());

const ask = (query: string, variables?: object) => graph.query(query, variables, viewer);

it('20 doctors with all that belongs to them cost one statement for each kind', async () => {
  const { statements, requests } = await graph.count(async () => {
    const { data } = await ask(`{ doctors(first: 20, filter: { synthetic: true }) { nodes {
      name specialties { code } academicRoles { kind } formerEmployers { wording } groups { id }
      engagements { nodes { from sources { fact } } } joinRequests { nodes { state history { state } } }
      registrations { nodes { basis } } privileges { nodes { maxSurgeryLevel } } suspensions { nodes { reason } }
      availabilityRules { nodes { weekdays } } availabilityExceptions { nodes { date } } leave { nodes { startsAt } }
      bookings { nodes { state history { state } } } sources { fact }
    } } }`);
    const nodes = data.doctors!.nodes as unknown as readonly object[];
    expect(nodes).toHaveLength(20);
    expect(JSON.stringify(nodes)).toContain('CONFIRMED');
  });
  expect(requests).toEqual({ doctors: 1 });
  expect(statements.doctors).toHaveLength(
    // doctors, specialties, roles, employers, groups of today, engagements, requests and their steps,
    // registrations, privileges, suspensions, rules, exceptions, leave, bookings and their steps,
    // and the sources of doctors and of engagements
    18,
  );
});

it('all groups with their doctors, engagements and bookings, counted, cost one statement each', async () => {
  const { statements, requests } = await graph.count(async () => {
    const { data } = await ask(`{ groups { nodes { slug
      doctors(first: 3) { totalCount nodes { name } pageInfo { hasNextPage } }
      engagements(asOf: "2026-01-01") { totalCount nodes { doctor { name } } }
      joinRequests { totalCount nodes { state } }
      bookings { totalCount nodes { state } }
    } } }`);
    const nodes = data.groups!.nodes as unknown as readonly { doctors: { nodes: object[] } }[];
    expect(nodes.filter(({ doctors }) => doctors.nodes.length === 3)).toHaveLength(7);
  });
  expect(requests).toEqual({ groups: 1, doctors: 1 });
  // Four pages, four counts, and the doctors of all engagements in one more.
  expect(statements.doctors).toHaveLength(9);
});

it('the doctors that other subgraphs name are read at once', async () => {
  const { statements, requests } = await graph.count(async () => {
    const { data } = await graph.query('{ groups { nodes { founders { name status } } } }');
    expect(JSON.stringify(data)).toContain('宋冬雷');
  });
  expect(requests).toEqual({ groups: 1, doctors: 1 });
  expect(statements.doctors).toHaveLength(1);
});
