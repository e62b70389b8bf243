import { newId, stableId } from '../../../platform/id';
import { nobody, type Viewer } from '../../../platform/viewer';
import { addDays } from '../../../subgraphs/hospitals/domain/add-days';
import { beijingDay } from '../../../subgraphs/hospitals/domain/beijing-day';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { givenAgreement } from '../../support/given/hospitals/given-agreement';
import { givenHospital } from '../../support/given/hospitals/given-hospital';
import { openHospitals } from './open-hospitals';
import { viewerInRole } from './viewer-in-role';

const donglei = stableId('Group', 'donglei');
const yuke = stableId('Group', 'yuke');
const [first, second] = [newId(), newId()].sort() as [string, string];

const ofDonglei = viewerInRole('GROUP_ADMIN', { group: [donglei] });
const ofYuke = viewerInRole('GROUP_ADMIN', { group: [yuke] });
const doctor = viewerInRole('DOCTOR', { doctor: [newId()] });

describe('what is concluded from agreements that are not seen', () => {
  let graph: TestGraph;
  let part: Awaited<ReturnType<typeof openHospitals>>;
  let secret: string;
  let known: string;
  beforeAll(async () => {
    graph = await startTestGraph();
    part = await openHospitals(graph);
    ({ id: secret } = await givenHospital(graph, { nameZh: '安医院' }));
    ({ id: known } = await givenHospital(graph, { nameZh: '白医院' }));
    const validTo = addDays(beijingDay(new Date()), 10);
    const initiativeId = newId();
    await givenAgreement(graph, { groupId: donglei, hospitalId: secret, validTo, initiativeId });
    // The same pair twice: the public one comes second and must not vanish behind the other.
    await givenAgreement(graph, { id: first, groupId: donglei, hospitalId: known });
    await givenAgreement(graph, {
      id: second,
      groupId: donglei,
      hospitalId: known,
      reported: true,
    });
  });
  afterAll(async () => {
    await part.stop();
    await graph.stop();
  });

  const ask = (query: string, viewer: Viewer) => part.askAs('gateway', query, {}, viewer);

  it.each<[string, Viewer, readonly string[]]>([
    ['its group', ofDonglei, ['安医院', '白医院']],
    ['the secretariat', viewerInRole('SECRETARIAT'), ['安医院', '白医院']],
    ['another group', ofYuke, ['白医院']],
    ['nobody', nobody, ['白医院']],
  ])('tells %s no hospital of a group and no group of a hospital', async (_who, viewer, names) => {
    const list = 'totalCount nodes { name }';
    const { data } = await ask(
      `{ byGroup: hospitals(filter: { group: "${donglei}" }) { ${list} }
         byStatus: hospitals(filter: { groupStatus: [MEMBER] }) { ${list} }
         ofGroup: _entities(representations: [{ __typename: "Group", id: "${donglei}" }]) {
           ... on Group { hospitals { ${list} } } }
         all: hospitals(filter: { reported: false }) { nodes { name groups { totalCount nodes { id } } } } }`,
      viewer,
    );
    const seen = { totalCount: names.length, nodes: names.map((name) => ({ name })) };
    expect(data.byGroup).toEqual(seen);
    expect(data.byStatus).toEqual(seen);
    expect(data.ofGroup).toEqual([{ hospitals: seen }]);
    const one = { totalCount: 1, nodes: [{ id: donglei }] };
    const none = { totalCount: 0, nodes: [] };
    expect(data.all!.nodes).toEqual(
      ['安医院', '白医院'].map((name) => ({ name, groups: names.includes(name) ? one : none })),
    );
  });

  it('tells only the own group what of it expires', async () => {
    const query = `{ _entities(representations: [{ __typename: "Expiring", groupId: "${donglei}", days: 30 }]) {
      ... on Expiring { agreements { hospital { name } } } } }`;
    const expiring = async (viewer: Viewer) => (await ask(query, viewer)).data._entities;
    expect(await expiring(ofDonglei)).toEqual([{ agreements: [{ hospital: { name: '安医院' } }] }]);
    expect(await expiring(ofYuke)).toEqual([{ agreements: null }]);
    expect(await expiring(viewerInRole('SECRETARIAT'))).toEqual([{ agreements: null }]);
  });

  it('tells nobody more by the cursor of somebody else', async () => {
    const page = 'agreements(first: 1, orderBy: { field: FROM })';
    const own = await ask(`{ ${page} { pageInfo { endCursor hasNextPage } } }`, ofDonglei);
    const { endCursor } = own.data.agreements!.pageInfo! as unknown as { endCursor: string };
    const query = `{ agreements(first: 100, orderBy: { field: FROM }, after: "${endCursor}") {
      totalCount nodes { id reported } } }`;
    const others = (await ask(query, ofYuke)).data.agreements!;
    const nodes = others.nodes as unknown as { reported: boolean }[];
    expect(nodes.length).toBeGreaterThan(0);
    expect(nodes.every(({ reported }) => reported)).toBe(true);
  });

  it.each([
    ['(filter: { channel: [REVENUE_SHARE] })', 'hospitals:terms:read'],
    ['(orderBy: { field: EXPECTED_ANNUAL_VALUE })', 'hospitals:terms:read'],
    [`(filter: { initiative: "${newId()}" })`, 'groups:initiative:read'],
  ])('tells those without the scope nothing by %s', async (given, scope) => {
    const lists = [
      `{ agreements${given} { totalCount } }`,
      `{ hospital(id: "${known}") { agreements${given} { totalCount } } }`,
    ];
    for (const query of lists) {
      expect((await ask(query, nobody)).refusals).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
      const refused = await ask(query, doctor);
      expect(refused.refusals).toEqual([{ code: 'FORBIDDEN', reason: 'MISSING_ACCESS' }]);
      expect(refused.body).toContain(`"scopes":["${scope}"]`);
      expect((await ask(query, ofDonglei)).data).not.toBeNull();
    }
  });
});
