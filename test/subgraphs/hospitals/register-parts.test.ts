import { act } from '../../support/act';
import { as } from '../../support/as';
import { givenAgreement } from '../../support/given/hospitals/given-agreement';
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
