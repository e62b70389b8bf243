import { act } from '../../support/act';
import { as } from '../../support/as';
import { givenHospital } from '../../support/given/hospitals/given-hospital';
import { startTestGraph, type TestGraph } from '../../support/graph';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.stop());

const office = () => as(graph, 'SECRETARIAT');
const staffOf = (id: string) => as(graph, 'HOSPITAL_STAFF', { hospital: [id] });

let named = 0;
const entry = (change: object = {}) => ({
  nameZh: `仁𠮷医院 ${(named += 1)} 😀`,
  ownership: 'PRIVATE_FOR_PROFIT',
  kind: 'HOSPITAL',
  level: 2,
  grade: 'A',
  beds: 300,
  registeredSubjects: ['04', '04.01'],
  chain: '仁爱连锁',
  ...change,
});
const site = (change: object = {}) => ({ province: '广东', city: '深圳', ...change });
const whole = `{ id version name reported level beds chain registeredSubjects { code }
  sites { city timeZone reported } }`;

const register = async (change: object = {}, place: object = {}) =>
  act(
    graph,
    await office(),
    'registerHospital',
    { entry: entry(change), site: site(place) },
    whole,
  );

describe('a hospital', () => {
  it('is put into the register with its first site, and found by its name', async () => {
    const { data } = await register({ nameZh: '深圳仁爱医院' });
    expect(data.answer).toMatchObject({
      version: 1,
      name: '深圳仁爱医院',
      reported: false,
      registeredSubjects: [{ code: '04' }, { code: '04.01' }],
      sites: [{ city: '深圳', timeZone: 'Asia/Shanghai', reported: false }],
    });
    const found = await graph.query('{ hospitals(filter: { name: "szra" }) { nodes { id } } }');
    expect(found.data.hospitals!.nodes).toEqual([{ id: data.answer!.id }]);
  });

  it('is not registered twice in one city, but in another', async () => {
    const nameZh = '东方医院';
    const first = await register({ nameZh });
    expect((await register({ nameZh })).refusals).toEqual([
      { code: 'REFUSED', reason: 'HOSPITAL_KNOWN' },
    ]);
    const other = await register({ nameZh }, { city: '广州' });
    expect(other.data.answer!.id).not.toBe(first.data.answer!.id);
  });

  it('is told to those who copy it', async () => {
    const { id } = (await register({ nameZh: '讲述医院' })).data.answer!;
    await graph.follow();
    const [copy] = await (
      await graph.database('doctors')
    ).query('SELECT reported, name_zh FROM hospital_copies WHERE id = ?', [id]);
    expect(copy).toMatchObject({ reported: 0, name_zh: '讲述医院' });
  });

  it('that sources reported is complete once its own people have written its entry', async () => {
    const nameZh = '洛阳某医院';
    const { id } = await givenHospital(graph, {
      nameZh,
      ownership: null,
      reported: true,
      subjects: [],
    });
    const staff = await staffOf(id);
    const update = { id, expectedVersion: 1, entry: entry({ nameZh }) };
    const { data } = await act(graph, staff, 'updateHospital', update, whole);
    expect(data.answer).toMatchObject({ version: 2, reported: false, beds: 300 });
    const stale = await act(graph, staff, 'updateHospital', update);
    expect(stale.refusals).toEqual([{ code: 'CONFLICT', reason: 'STALE_VERSION' }]);
    const kept = await (
      await graph.database('hospitals')
    ).query('SELECT actor, record_version FROM register_changes WHERE record_id = ?', [id]);
    expect(kept).toEqual([{ actor: 'somebody-as-HOSPITAL_STAFF', record_version: 2 }]);
  });

  it('is not changed by the people of another', async () => {
    const [own, other] = [await givenHospital(graph), await givenHospital(graph)];
    const update = { id: other.id, expectedVersion: 1, entry: entry() };
    const refused = await act(graph, await staffOf(own.id), 'updateHospital', update);
    expect(refused.refusals).toMatchObject([{ code: 'FORBIDDEN' }]);
    const none = { ...update, id: '01890000-0000-7000-8000-000000000000' };
    const missing = await act(graph, await staffOf(own.id), 'updateHospital', none);
    expect(missing.refusals).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it.each<[string, object, object, object]>([
    ['an empty name', { nameZh: ' ' }, {}, { reason: 'HOSPITAL_INCOMPLETE' }],
    ['a name of 121 characters', { nameZh: '长'.repeat(121) }, {}, { reason: 'TEXT_LENGTH' }],
    ['a name that cannot be printed', { nameZh: '仁\u0007爱' }, {}, { reason: 'TEXT_UNPRINTABLE' }],
    ['a level of 4', { level: 4 }, {}, { reason: 'NUMBER_OUT_OF_RANGE' }],
    ['a grade without a level', { level: null }, {}, { reason: 'GRADE_WITHOUT_LEVEL' }],
    ['beds below nothing', { beds: -1 }, {}, { reason: 'NUMBER_OUT_OF_RANGE' }],
    ['no subject', { registeredSubjects: [] }, {}, { reason: 'LIST_LENGTH' }],
    [
      '10 000 subjects',
      { registeredSubjects: Array.from({ length: 10_000 }, (_, index) => `${index}`) },
      {},
      { reason: 'LIST_LENGTH' },
    ],
    ['a subject twice', { registeredSubjects: ['04', '04'] }, {}, { reason: 'LIST_REPEATS' }],
    ['an unknown subject', { registeredSubjects: ['99'] }, {}, { reason: 'SPECIALTY_UNKNOWN' }],
    [
      'a sub-specialty of the alliance',
      { registeredSubjects: ['04.01.hernia'] },
      {},
      { reason: 'NOT_A_REGISTRABLE_SUBJECT' },
    ],
    ['an unknown zone', {}, { timeZone: '北京' }, { reason: 'TIME_ZONE_UNKNOWN' }],
    ['no city', {}, { city: '' }, { reason: 'TEXT_LENGTH' }],
    ['an unknown builder', { builtBy: 'nobody' }, {}, { code: 'NOT_FOUND' }],
  ])('is not registered with %s', async (_case, change, place, refusal) => {
    expect((await register(change, place)).refusals).toMatchObject([refusal]);
  });
});
