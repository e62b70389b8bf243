import { act } from '../../support/act';
import { as } from '../../support/as';
import { givenAgreement } from '../../support/given/hospitals/given-agreement';
import { givenHospital } from '../../support/given/hospitals/given-hospital';
import { givenSession } from '../../support/given/hospitals/given-session';
import { givenTheatre } from '../../support/given/hospitals/given-theatre';
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

describe('a hospital that is in the register', () => {
  async function givenRegistered() {
    const { id } = (await register()).data.answer as unknown as { id: string };
    const siteId = (
      (await graph.query('query ($id: ID!) { hospital(id: $id) { sites { id } } }', { id })).data
        .hospital!.sites as unknown as { id: string }[]
    )[0]!.id;
    return { id, siteId, staff: await staffOf(id) };
  }

  it('gets campuses, departments and theatres, which change in their turn', async () => {
    const { id, siteId, staff } = await givenRegistered();
    const added = {
      hospital: id,
      expectedVersion: 1,
      entry: site({ nameZh: '西院', city: '珠海' }),
    };
    const campus = (await act(graph, staff, 'addSite', added)).data.answer!;
    const moved = { id: campus.id, expectedVersion: 1, entry: site({ timeZone: 'Asia/Urumqi' }) };
    const { data } = await act(graph, staff, 'updateSite', moved, '{ version city timeZone }');
    expect(data.answer).toEqual({ version: 2, city: '深圳', timeZone: 'Asia/Urumqi' });

    const head = '01890000-0000-7000-8000-000000000001';
    const department = {
      nameZh: '疝外科 😀',
      specialty: '04.01',
      head,
      headAppointedBy: 'HOSPITAL',
    };
    const first = await act(graph, staff, 'addDepartment', {
      hospital: id,
      entry: { ...department, site: siteId },
    });
    const changed = await act(
      graph,
      staff,
      'updateDepartment',
      { id: first.data.answer!.id, expectedVersion: 1, entry: { nameZh: '普外科' } },
      '{ version name head { id } site { id } }',
    );
    expect(changed.data.answer).toEqual({ version: 2, name: '普外科', head: null, site: null });

    const theatre = { site: siteId, label: '一号手术室', kind: 'THEATRE' };
    const made = (await act(graph, staff, 'addTheatre', theatre)).data.answer!;
    const twice = await act(graph, staff, 'addTheatre', theatre);
    expect(twice.refusals).toEqual([{ code: 'REFUSED', reason: 'LABEL_TAKEN' }]);
    const closed = { ...theatre, site: undefined, id: made.id, expectedVersion: 1, inUse: false };
    const gone = await act(graph, staff, 'updateTheatre', closed, '{ version inUse label }');
    expect(gone.data.answer).toEqual({ version: 2, inUse: false, label: '一号手术室' });
  });

  it('keeps a theatre in use while sessions are offered in it', async () => {
    const { siteId, staff } = await givenRegistered();
    const { id: theatreId } = await givenTheatre(graph, { siteId });
    await givenSession(graph, {
      theatreId,
      siteId,
      startsAt: new Date('2126-01-01T00:00:00Z'),
      endsAt: new Date('2126-01-01T08:00:00Z'),
    });
    const closed = { id: theatreId, expectedVersion: 1, label: '2', kind: 'THEATRE', inUse: false };
    expect((await act(graph, staff, 'updateTheatre', closed)).refusals).toEqual([
      { code: 'REFUSED', reason: 'THEATRE_HAS_SESSIONS' },
    ]);
  });

  it('is not touched by the people of another, nor in passing', async () => {
    const { id, siteId } = await givenRegistered();
    const { staff } = await givenRegistered();
    const refusal = async (command: string, input: object) =>
      (await act(graph, staff, command, input)).refusals[0];
    const nameZh = '外科';
    const version = { expectedVersion: 1 };
    const forbidden = { code: 'FORBIDDEN' };
    expect(await refusal('addSite', { hospital: id, ...version, entry: site() })).toMatchObject(
      forbidden,
    );
    expect(await refusal('updateSite', { id: siteId, ...version, entry: site() })).toMatchObject(
      forbidden,
    );
    expect(await refusal('addDepartment', { hospital: id, entry: { nameZh } })).toMatchObject(
      forbidden,
    );
    const theatre = { site: siteId, label: '1', kind: 'THEATRE' };
    expect(await refusal('addTheatre', theatre)).toMatchObject(forbidden);
    const own = await givenRegistered();
    const stale = { hospital: own.id, expectedVersion: 2, entry: site() };
    expect((await act(graph, own.staff, 'addSite', stale)).refusals[0]).toMatchObject({
      code: 'CONFLICT',
    });
    const elsewhere = { hospital: own.id, entry: { nameZh, site: siteId } };
    expect((await act(graph, own.staff, 'addDepartment', elsewhere)).refusals[0]).toMatchObject({
      reason: 'SITE_OF_ANOTHER_HOSPITAL',
    });
    const headless = { hospital: own.id, entry: { nameZh, head: id } };
    expect((await act(graph, own.staff, 'addDepartment', headless)).refusals[0]).toMatchObject({
      reason: 'HEAD_WITHOUT_APPOINTER',
    });
    const person = {
      hospital: own.id,
      entry: { nameZh, head: '张医生', headAppointedBy: 'GROUP' },
    };
    expect((await act(graph, own.staff, 'addDepartment', person)).refusals[0]).toMatchObject({
      reason: 'ID_FORM',
    });
  });

  it('stays registered for what its active agreements need', async () => {
    const { id, siteId, staff } = await givenRegistered();
    const { id: agreement } = await givenAgreement(graph, {
      groupId: '01890000-0000-7000-8000-000000000009',
      hospitalId: id,
      purposes: ['OUTPATIENT'],
      sites: [{ siteId }],
    });
    const refusal = [{ code: 'REFUSED', reason: 'AGREEMENT_WOULD_BREAK' }];
    const version = { id, expectedVersion: 1 };
    for (const change of [{ registeredSubjects: ['05'] }, { ownership: 'PUBLIC' }]) {
      const update = { ...version, entry: entry(change) };
      expect((await act(graph, staff, 'updateHospital', update)).refusals).toEqual(refusal);
    }
    const suspend = { id: agreement, expectedVersion: 1, reason: '转制' };
    await act(graph, staff, 'suspendAgreement', suspend).then((answer) => answer.data);
    const update = { ...version, entry: entry({ ownership: 'PUBLIC' }) };
    expect((await act(graph, staff, 'updateHospital', update)).data.answer).toMatchObject({
      version: 2,
    });
  });
});

describe('a sub-specialty', () => {
  const below = {
    parent: '04.01',
    key: 'bariatric',
    nameZh: '减重外科',
    nameEn: 'Bariatric surgery',
  };

  it('is added below a subject by the office of the alliance, once', async () => {
    const added = await act(
      graph,
      await office(),
      'addSpecialty',
      below,
      '{ code level parent { code } }',
    );
    expect(added.data.answer).toEqual({
      code: '04.01.bariatric',
      level: 3,
      parent: { code: '04.01' },
    });
    const twice = await act(graph, await office(), 'addSpecialty', below, '{ code }');
    expect(twice.refusals).toEqual([{ code: 'REFUSED', reason: 'CODE_TAKEN' }]);
    const found = await graph.query('{ specialties(filter: { name: "jzwk" }) { nodes { code } } }');
    expect(found.data.specialties!.nodes).toEqual([{ code: '04.01.bariatric' }]);
  });

  it.each<[string, object, object]>([
    ['below a subject of the first level', { parent: '04' }, { reason: 'SUBJECT_TOO_DEEP' }],
    ['below nothing', { parent: '99.99' }, { code: 'NOT_FOUND' }],
    ['with a key in capitals', { key: 'HERNIA' }, { reason: 'SPECIALTY_KEY_FORM' }],
    ['without a name', { nameZh: '' }, { reason: 'TEXT_LENGTH' }],
  ])('is not added %s', async (_case, change, refusal) => {
    const input = { ...below, key: 'other', ...change };
    const response = await act(graph, await office(), 'addSpecialty', input, '{ code }');
    expect(response.refusals).toMatchObject([refusal]);
  });
});
