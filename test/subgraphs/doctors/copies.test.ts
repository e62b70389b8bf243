import { publish } from '../../../platform/events/publish';
import { newId, stableId } from '../../../platform/id';
import { AgreementCopy } from '../../../subgraphs/doctors/copies/entities/agreement-copy';
import { AgreementCopySite } from '../../../subgraphs/doctors/copies/entities/agreement-copy-site';
import { GroupCopy } from '../../../subgraphs/doctors/copies/entities/group-copy';
import { SiteCopy } from '../../../subgraphs/doctors/copies/entities/site-copy';
import { as } from '../../support/as';
import { givenCopiesAsOf } from '../../support/given/doctors/given-copies-as-of';
import { startTestGraph, type TestGraph } from '../../support/graph';

const donglei = stableId('Group', 'donglei');

let graph: TestGraph;
let viewer: Record<string, string>;
beforeAll(async () => {
  graph = await startTestGraph();
  viewer = await as(graph, 'SECRETARIAT');
});
afterAll(() => graph.stop());

/** The owner tells a fact, and everybody listens. */
async function tell(owner: 'groups' | 'hospitals', kind: string, payload: { id: string }) {
  const { manager } = await graph.database(owner);
  await manager.transaction((transaction) =>
    publish(transaction, [{ kind, subjectId: payload.id, payload }], new Date()),
  );
  await graph.follow();
}

const copyOf = async <Row extends { id: string }>(entity: new () => Row, id: string) => {
  const { manager } = await graph.database('doctors');
  return manager.getRepository<{ id: string }>(entity).findOneBy({ id }) as Promise<Row | null>;
};

const engagedInMembers = () =>
  graph.query('{ doctors(filter: { groupStatus: [MEMBER] }) { totalCount } }');

it('the groups are known from the first start', async () => {
  const { manager } = await graph.database('doctors');
  expect(await manager.count(GroupCopy)).toBe(8);
  expect((await engagedInMembers()).data.doctors!.totalCount).toBe(10);
});

it('a group that changes changes what is found, and an older fact changes nothing', async () => {
  const known = (await copyOf(GroupCopy, donglei))!;
  const { sourceVersion, ...state } = known;
  const suspended = { ...state, status: 'SUSPENDED', version: sourceVersion + 2 };
  await tell('groups', 'GroupChanged', suspended);
  expect((await engagedInMembers()).data.doctors!.totalCount).toBe(9);

  await tell('groups', 'GroupChanged', { ...state, version: sourceVersion + 1 } as never);
  expect((await engagedInMembers()).data.doctors!.totalCount).toBe(9);

  await tell('groups', 'GroupChanged', { ...state, version: sourceVersion + 3 } as never);
  expect((await engagedInMembers()).data.doctors!.totalCount).toBe(10);
});

it('an agreement and its sites are copied whole, and replaced whole', async () => {
  const [id, hospitalId, first, second] = [newId(), newId(), newId(), newId()];
  const site = {
    hospitalId,
    nameZh: null,
    nameEn: null,
    province: '江苏',
    city: '苏州',
    district: null,
    timeZone: 'Asia/Shanghai',
    reported: false,
    version: 1,
  };
  await tell('hospitals', 'SiteChanged', { id: first, ...site });
  const agreement = {
    id,
    groupId: donglei,
    hospitalId,
    mode: 'PHP',
    stage: 'ACTIVE',
    from: '2020-01-01',
    to: null,
    specialties: ['04.02'],
    purposes: ['SURGERY'],
    siteIds: [first],
    acceptanceRequired: true,
    theatreRule: 'OFFERED_SESSION',
    quota: { bookings: 5, per: 'MONTH' },
    reported: false,
    version: 1,
  };
  const found = async () => {
    const { data } = await graph.query(
      '{ doctors(filter: { city: "苏州" }) { nodes { name } } }',
      {},
      viewer,
    );
    return data.doctors!.nodes;
  };
  await tell('hospitals', 'AgreementChanged', agreement);
  expect(await found()).toEqual([{ name: '宋冬雷' }]);
  expect(await copyOf(SiteCopy, first)).toMatchObject({ hospitalId, city: '苏州' });
  expect(await copyOf(AgreementCopy, id)).toMatchObject({
    acceptanceRequired: true,
    quotaBookings: 5,
    quotaPeriod: 'MONTH',
    theatreRule: 'OFFERED_SESSION',
    purposes: ['SURGERY'],
  });

  await tell('hospitals', 'AgreementChanged', {
    ...agreement,
    siteIds: [second],
    version: 2,
  } as never);
  const { manager } = await graph.database('doctors');
  expect(await manager.findBy(AgreementCopySite, { agreementId: id })).toEqual([
    { agreementId: id, siteId: second },
  ]);
  expect(await found()).toEqual([]);
});

describe('while the copies are too old to be believed', () => {
  const long = new Date(Date.now() - 16 * 60_000);
  beforeAll(async () => {
    await givenCopiesAsOf(graph, 'groups', long);
    await givenCopiesAsOf(graph, 'hospitals', null);
  });
  afterAll(() => graph.follow());

  it.each([
    ['the status of groups', { groupStatus: ['MEMBER'] }],
    ['a hospital', { hospital: newId() }],
    ['a city', { city: '上海' }],
  ])('a filter by %s is refused', async (_what, filter) => {
    const query = 'query ($filter: DoctorFilter) { doctors(filter: $filter) { totalCount } }';
    const { refusals } = await graph.query(query, { filter });
    expect(refusals).toEqual([{ code: 'RETRY_LATER', reason: 'SOURCE_STALE' }]);
  });

  it('what rests on our own facts is answered', async () => {
    const query = 'query ($filter: DoctorFilter) { doctors(filter: $filter) { totalCount } }';
    const { data } = await graph.query(query, { filter: { group: donglei } });
    expect(data.doctors!.totalCount).toBe(1);
  });
});
