import { newId, stableId } from '../../../platform/id';
import { as } from '../../support/as';
import { givenAgreementCopy } from '../../support/given/doctors/given-agreement-copy';
import { givenDoctor } from '../../support/given/doctors/given-doctor';
import { givenEngagement } from '../../support/given/doctors/given-engagement';
import { givenJoinRequest } from '../../support/given/doctors/given-join-request';
import { givenSiteCopy } from '../../support/given/doctors/given-site-copy';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { walk } from './walk';

const donglei = stableId('Group', 'donglei');
const known = stableId('Group', 'sun-hongtao');
const hospital = newId();
const hospitalOfOneSite = newId();
const [ann, bai, chu] = [newId(), newId(), newId()];

let graph: TestGraph;
let viewer: Record<string, string>;
beforeAll(async () => {
  graph = await startTestGraph();
  viewer = await as(graph, 'SECRETARIAT');
  await givenDoctor(graph, {
    id: ann,
    nameZh: '安安',
    title: 'ATTENDING',
    practiceMode: 'IN_SYSTEM',
    practisingSince: '2010-01-01',
    practisingPrecision: 'YEAR',
    specialties: ['04.02.spine', '05'],
  });
  await givenDoctor(graph, {
    id: bai,
    nameZh: '白白',
    status: 'RETIRED',
    practisingSince: '1999-07-01',
    practisingPrecision: 'MONTH',
    specialties: ['04.02'],
  });
  await givenDoctor(graph, { id: chu, nameZh: '𠮷楚', specialties: ['04.021'] });
  await givenEngagement(graph, { doctorId: ann, groupId: donglei, kind: 'PARTNER' });
  await givenEngagement(graph, { doctorId: bai, groupId: donglei, validUntil: '2021-01-01' });
  await givenEngagement(graph, { doctorId: chu, groupId: known, validFrom: '2019-05-01' });

  const site = await givenSiteCopy(graph, { hospitalId: hospital, city: '杭州' });
  await givenSiteCopy(graph, { hospitalId: hospital, city: '宁波' });
  await givenSiteCopy(graph, { hospitalId: hospitalOfOneSite, city: '苏州' });
  const siteIds = [site.id];
  await givenAgreementCopy(graph, { groupId: donglei, hospitalId: hospital, siteIds });
  await givenAgreementCopy(graph, { groupId: known, hospitalId: hospital, stage: 'SUSPENDED' });
  await givenAgreementCopy(graph, { groupId: known, hospitalId: hospitalOfOneSite });
});
afterAll(() => graph.stop());

const ask = (query: string, variables?: object) => graph.query(query, variables, viewer);

async function doctorsWith(filter: object): Promise<string[]> {
  const { data } = await ask(
    'query ($filter: DoctorFilter) { doctors(filter: $filter) { totalCount nodes { name } } }',
    { filter },
  );
  const { totalCount, nodes } = data.doctors as unknown as NamedList;
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ name }) => name);
}

describe('doctors are found', () => {
  it.each([
    ['by the beginning of a name', { name: 'BAI' }, ['白白']],
    ['by a rare character that no other equals', { name: '𠮷' }, ['𠮷楚']],
    ['by one title', { title: ['ATTENDING'] }, ['安安']],
    ['by no title at all', { title: [] }, []],
    ['by a specialty and those below it', { specialty: '04.02' }, ['安安', '白白', '宋冬雷']],
    ['by a specialty that is a pattern elsewhere', { specialty: '%' }, []],
    ['by practice mode', { practiceMode: ['IN_SYSTEM'] }, ['安安']],
    ['by status', { status: ['RETIRED'] }, ['白白']],
    ['by the group of today', { group: donglei }, ['安安', '宋冬雷']],
    ['by the status of their groups', { groupStatus: ['KNOWN'] }, ['𠮷楚', 'Sun Hongtao']],
    ['by a hospital with an active agreement', { hospital }, ['安安', '宋冬雷']],
    ['by the city of a site that an agreement names', { city: '杭州' }, ['安安', '宋冬雷']],
    ['by the city of a site that no agreement names', { city: '宁波' }, []],
    ['by a city when the agreement names no site', { city: '苏州' }, ['𠮷楚', 'Sun Hongtao']],
    ['by being synthetic', { synthetic: true }, ['安安', '白白', '𠮷楚']],
    ['by several things at once', { synthetic: true, title: ['CHIEF'], group: known }, ['𠮷楚']],
    ['by an id that no id can be', { group: '张强' }, []],
  ])('%s', async (_how, filter, names) => {
    expect((await doctorsWith(filter)).sort()).toEqual([...names].sort());
  });
});

describe('lists of the register are walked without a gap', () => {
  it.each([
    ['doctors by name', 'doctors', ''],
    ['doctors by name, backwards', 'doctors', 'orderBy: { field: NAME, direction: DESC }'],
    ['doctors by their years', 'doctors', 'orderBy: { field: PRACTISING_SINCE }'],
    [
      'doctors by their years, backwards',
      'doctors',
      'orderBy: { field: PRACTISING_SINCE, direction: DESC }',
    ],
    ['engagements', 'engagements', ''],
    ['engagements, backwards', 'engagements', 'orderBy: { field: FROM, direction: DESC }'],
  ])('%s', async (_what, field, order) => {
    const { ids, totalCount } = await walk(graph, field, order, viewer);
    expect(new Set(ids).size).toBe(totalCount);
    expect(ids).toHaveLength(14);
  });

  it("a group's doctors, one by one", async () => {
    const names: unknown[] = [];
    let after: unknown = null;
    do {
      const { data } = await ask(
        `query ($after: String) { group(slug: "guangzhou") {
          doctors(first: 1, after: $after, orderBy: { field: NAME, direction: DESC }) {
            totalCount nodes { name } pageInfo { hasNextPage endCursor }
          }
        } }`,
        { after },
      );
      const { totalCount, nodes, pageInfo } = data.group!.doctors!;
      expect(totalCount).toBe(3);
      names.push(nodes![0]!.name);
      after = pageInfo!.hasNextPage ? pageInfo!.endCursor : null;
    } while (after !== null);
    expect(names).toEqual(['张子谦', '谢汝石', '林锋']);
  });

  it('and in the order that was asked for', async () => {
    const { data } = await ask(`{
      doctors(first: 2, orderBy: { field: PRACTISING_SINCE, direction: DESC }) {
        nodes { name practisingSince { text } }
      }
    }`);
    expect(data.doctors!.nodes).toEqual([
      { name: '安安', practisingSince: { text: '2010' } },
      { name: '白白', practisingSince: { text: '1999-07' } },
    ]);
  });
});

describe('engagements', () => {
  const ofGroup = `query ($id: ID!, $asOf: Date) { group(id: $id) {
    engagements(asOf: $asOf) { totalCount nodes { kind from to fraction doctor { name } } }
    doctors { totalCount nodes { name } }
  } }`;

  it.each([
    ['2020-12-31', ['安安', '宋冬雷', '白白']],
    ['2021-01-01', ['安安', '宋冬雷']],
    ['2019-12-31', ['宋冬雷']],
  ])('of a group on %s are those in force, the end not included', async (asOf, names) => {
    const { data } = await ask(ofGroup, { id: donglei, asOf });
    const { nodes, totalCount } = data.group!.engagements as unknown as EngagementList;
    expect(totalCount).toBe(names.length);
    expect(nodes.map(({ doctor }) => doctor.name).sort()).toEqual([...names].sort());
  });

  it('that ended are kept, and their doctors are in the group no more', async () => {
    const { data } = await ask(ofGroup, { id: donglei });
    expect(data.group!.engagements!.totalCount).toBe(3);
    expect(data.group!.doctors).toEqual({
      totalCount: 2,
      nodes: [{ name: '安安' }, { name: '宋冬雷' }],
    });
  });

  it.each([
    ['kind', { kind: ['PARTNER'] }, 1],
    ['role', { role: ['CO_FOUNDER'] }, 4],
    ['group', { group: known }, 2],
    ['doctor', { doctor: bai }, 1],
    ['day', { asOf: '2022-01-01', group: donglei }, 2],
  ])('are found by %s', async (_what, filter, total) => {
    const { data } = await ask(
      'query ($filter: EngagementFilter) { engagements(filter: $filter) { totalCount } }',
      { filter },
    );
    expect(data.engagements!.totalCount).toBe(total);
  });
});

describe('requests to join', () => {
  let ofDonglei: Record<string, string>;
  beforeAll(async () => {
    ofDonglei = await as(graph, 'GROUP_ADMIN', { group: [donglei] });
    const at = (hour: number) => ({ sentAt: new Date(Date.UTC(2026, 2, 1, hour)) });
    await givenJoinRequest(graph, { doctorId: ann, groupId: donglei, ...at(1) });
    await givenJoinRequest(graph, {
      doctorId: bai,
      state: 'IN_TALKS',
      answeredById: donglei,
      ...at(2),
    });
    await givenJoinRequest(graph, { doctorId: chu, groupId: donglei, state: 'DECLINED', ...at(3) });
    await givenJoinRequest(graph, { doctorId: chu, ...at(4) });
  });

  it.each([
    ['all', {}, ['安安', '白白', '𠮷楚', '𠮷楚']],
    ['of a group', { group: donglei }, ['安安', '𠮷楚']],
    ['to the alliance', { toAlliance: true }, ['白白', '𠮷楚']],
    ['to a group', { toAlliance: false }, ['安安', '𠮷楚']],
    ['by state', { state: ['SENT'] }, ['安安', '𠮷楚']],
    ['of a doctor', { doctor: chu, state: ['DECLINED'] }, ['𠮷楚']],
  ])('are listed: %s', async (_what, filter, names) => {
    const { data } = await graph.query(
      `query ($filter: JoinRequestFilter) {
        joinRequests(filter: $filter) { totalCount nodes { doctor { name } } }
      }`,
      { filter },
      ofDonglei,
    );
    const { totalCount, nodes } = data.joinRequests as unknown as EngagementList;
    expect(totalCount).toBe(names.length);
    expect(nodes.map(({ doctor }) => doctor.name)).toEqual(names);
  });

  it('tell every step', async () => {
    const { data } = await graph.query(
      `{
      joinRequests(filter: { state: [DECLINED] }) { nodes { history { state enteredAt } } }
    }`,
      {},
      ofDonglei,
    );
    expect(data.joinRequests!.nodes![0]!.history).toEqual([
      { state: 'SENT', enteredAt: '2026-03-01T03:00:00.000Z' },
      { state: 'DECLINED', enteredAt: '2026-03-01T04:00:00.000Z' },
    ]);
  });

  it.each([
    ['a member that answers one of them', 'donglei', ['安安', '白白', '𠮷楚']],
    ['another member', 'woyi', ['𠮷楚']],
    ['a group that is no member', 'sun-hongtao', []],
  ])('wait for %s', async (_whom, slug, names) => {
    const ofGroup = { group: [stableId('Group', slug)] };
    const { data } = await graph.query(
      `query ($slug: String!) { group(slug: $slug) {
        tasks { joinRequests { totalCount nodes { doctor { name } } } }
      } }`,
      { slug },
      await as(graph, 'GROUP_ADMIN', ofGroup),
    );
    const { totalCount, nodes } = data.group!.tasks!.joinRequests as unknown as EngagementList;
    expect(totalCount).toBe(names.length);
    expect(nodes.map(({ doctor }) => doctor.name)).toEqual(names);
  });
});

interface NamedList {
  readonly totalCount: number;
  readonly nodes: readonly { readonly name: string }[];
}

interface EngagementList {
  readonly totalCount: number;
  readonly nodes: readonly { readonly doctor: { readonly name: string } }[];
}
