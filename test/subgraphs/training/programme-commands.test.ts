import { newId } from '../../../platform/id';
import { act } from '../../support/act';
import { as } from '../../support/as';
import { givenCopiesAsOf } from '../../support/given/training/given-copies-as-of';
import { givenFreshCopies } from '../../support/given/training/given-fresh-copies';
import { givenGroupCopy } from '../../support/given/training/given-group-copy';
import { givenHospitalCopy } from '../../support/given/training/given-hospital-copy';
import { givenProgramme } from '../../support/given/training/given-programme';
import { givenSupervisor } from '../../support/given/training/given-supervisor';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { refusalOf } from '../../support/refusal-of';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
  await givenFreshCopies(graph);
});
afterAll(() => graph.stop());

const adminOf = (id: string) => as(graph, 'GROUP_ADMIN', { group: [id] });
const modules = [
  {
    nameZh: '疝修补术 𠮷',
    kind: 'CLINICAL',
    hours: 40,
    requiredCases: [{ procedure: '腹股沟疝修补术', participation: 'ASSISTED', count: 2 }],
  },
];

async function givenHost() {
  const { id: host } = await givenGroupCopy(graph);
  const { id: supervisor } = await givenSupervisor(graph, { groupId: host });
  const input = {
    nameZh: '疝外科进修 😀',
    kind: 'FELLOWSHIP',
    hosts: [host],
    supervisors: [supervisor],
    specialties: ['04.01'],
    funding: { kind: 'GOVERNMENT', funder: '深圳市政府' },
  };
  return { host, supervisor, input, admin: await adminOf(host) };
}

const whole =
  '{ id state version names { zh pinyin } requiredAttendancePercent publishedOn modules { position name requiredCases { procedure count } } supervisors { id } }';

it('is drafted, planned, published and closed by a host, and told to the others', async () => {
  const { admin, input, supervisor } = await givenHost();
  const drafted = (await act(graph, admin, 'draftProgramme', input, whole)).data.answer!;
  expect(drafted).toMatchObject({ state: 'DRAFT', version: 1, requiredAttendancePercent: 80 });
  const { id } = drafted;
  await act(graph, admin, 'planModules', { id, expectedVersion: 1, modules });
  const renaming = { id, expectedVersion: 2, nameZh: '疝外科高级进修', summary: '三个月' };
  await act(graph, admin, 'updateProgramme', renaming);
  const publishing = { id, expectedVersion: 3 };
  const { data } = await act(graph, admin, 'publishProgramme', publishing, whole);
  expect(data.answer).toMatchObject({
    state: 'PUBLISHED',
    version: 4,
    names: { zh: '疝外科高级进修', pinyin: 'shan wai ke gao ji jin xiu' },
    modules: [{ position: 1, requiredCases: [{ procedure: '腹股沟疝修补术', count: 2 }] }],
    supervisors: [{ id: supervisor }],
  });
  const closing = { id, expectedVersion: 4, reason: '项目结束' };
  const closed = await act(graph, admin, 'closeProgramme', closing);
  expect(closed.data.answer).toEqual({ id, version: 5 });

  const { manager } = await graph.database('training');
  const facts = await manager.query(
    "SELECT payload FROM outbox WHERE subject_id = ? AND kind = 'ProgrammeChanged' ORDER BY seq",
    [id],
  );
  expect(facts.map((fact: { payload: string }) => JSON.parse(fact.payload).state)).toEqual([
    'DRAFT',
    'DRAFT',
    'PUBLISHED',
    'CLOSED',
  ]);
  const steps = await manager.query(
    'SELECT step_number, state, note FROM record_steps WHERE record_id = ? ORDER BY step_number',
    [id],
  );
  expect(steps.map(({ note }: { note: string }) => note)).toEqual([
    null,
    'modules',
    'nameZh summary',
    null,
    '项目结束',
  ]);
});

it('is the business of its hosts and of the training managers alone', async () => {
  const { admin, input } = await givenHost();
  const other = await adminOf((await givenGroupCopy(graph)).id);
  const manager = await as(graph, 'TRAINING_MANAGER');
  expect(refusalOf(await act(graph, other, 'draftProgramme', input))).toBe('FORBIDDEN');
  const { id } = (await act(graph, admin, 'draftProgramme', input)).data.answer!;
  const edit = { id, expectedVersion: 1, city: '深圳' };
  expect(refusalOf(await act(graph, other, 'updateProgramme', edit))).toBe('NOT_FOUND');
  expect((await act(graph, manager, 'updateProgramme', edit)).data.answer).toMatchObject({
    version: 2,
  });
  expect(refusalOf(await act(graph, admin, 'updateProgramme', edit))).toBe('STALE_VERSION');
  const published = await givenProgramme(graph, { hosts: [newId()] });
  const closing = { id: published.id, expectedVersion: 1, reason: '结束' };
  expect(refusalOf(await act(graph, admin, 'closeProgramme', closing))).toBe('FORBIDDEN');
  const away = { ...edit, expectedVersion: 2, hosts: [newId()] };
  expect(refusalOf(await act(graph, admin, 'updateProgramme', away))).toBe('FORBIDDEN');
});

it('knows its groups, hospitals and supervisors', async () => {
  const { admin, input, host } = await givenHost();
  const { id: publicHospital } = await givenHospitalCopy(graph);
  const { id: privateHospital } = await givenHospitalCopy(graph, {
    ownership: 'PRIVATE_FOR_PROFIT',
  });
  const joint = (hospital: string) => ({
    jointHospitals: [{ hospital, leading: true, accreditedBase: true }],
  });
  const { id: attending } = await givenSupervisor(graph, { groupId: host, title: 'ATTENDING' });
  const { id: stranger } = await givenSupervisor(graph, { groupId: null });
  const { id: former } = await givenSupervisor(graph, { groupId: host, until: '2026-02-01' });
  const { id: retired } = await givenSupervisor(graph, { groupId: host, status: 'RETIRED' });
  const tried = async (change: object) => {
    const response = await act(graph, admin, 'draftProgramme', { ...input, ...change });
    return response.body.includes('errors') ? refusalOf(response) : null;
  };
  expect(await tried({ hosts: [host, newId()] })).toBe('GROUP_UNKNOWN');
  expect(await tried({ hosts: [host, '医'] })).toBe('GROUP_UNKNOWN');
  expect(await tried(joint(newId()))).toBe('HOSPITAL_UNKNOWN');
  expect(await tried(joint(privateHospital))).toBe('JOINT_HOSPITAL_NOT_PUBLIC');
  expect(await tried(joint(publicHospital))).toBeNull();
  expect(await tried({ supervisors: [newId()] })).toBe('SUPERVISOR_UNKNOWN');
  expect(await tried({ supervisors: [attending] })).toBe('SUPERVISOR_TITLE');
  expect(await tried({ supervisors: [stranger] })).toBe('SUPERVISOR_NOT_ENGAGED');
  expect(await tried({ supervisors: [former] })).toBe('SUPERVISOR_NOT_ENGAGED');
  expect(await tried({ supervisors: [retired] })).toBe('SUPERVISOR_INACTIVE');
  expect(await tried({ prerequisites: [newId()] })).toBe('NOT_FOUND');
  await givenCopiesAsOf(graph, 'doctors', new Date('2026-01-01T00:00:00Z'));
  expect(await tried({})).toBe('SOURCE_STALE');
  await givenFreshCopies(graph);
});

it('keeps after publication what trainees have chosen it for', async () => {
  const { admin, host } = await givenHost();
  const { id } = await givenProgramme(graph, { hosts: [host] });
  const tried = async (change: object) =>
    refusalOf(await act(graph, admin, 'updateProgramme', { id, expectedVersion: 1, ...change }));
  expect(await tried({ requiredAttendancePercent: 90 })).toBe('PROGRAMME_NOT_DRAFT');
  expect(await tried({ specialties: [] })).toBe('PROGRAMME_NOT_DRAFT');
  expect(
    refusalOf(await act(graph, admin, 'planModules', { id, expectedVersion: 1, modules })),
  ).toBe('PROGRAMME_NOT_DRAFT');
  expect(refusalOf(await act(graph, admin, 'publishProgramme', { id, expectedVersion: 1 }))).toBe(
    'WRONG_STATE',
  );
});

it('never needs itself before', async () => {
  const { admin, host, input } = await givenHost();
  const first = (await act(graph, admin, 'draftProgramme', input)).data.answer!.id;
  const second = await givenProgramme(graph, {
    hosts: [host],
    prerequisites: [first as unknown as string],
  });
  const third = await givenProgramme(graph, { hosts: [host], prerequisites: [second.id] });
  for (const id of [first, second.id, third.id]) {
    const edit = { id: first, expectedVersion: 1, prerequisites: [id] };
    expect(refusalOf(await act(graph, admin, 'updateProgramme', edit))).toBe('PREREQUISITE_CIRCLE');
  }
});

const many = (length: number) => Array.from({ length }, (_, index) => `${index}`);

it.each<[string, object, string]>([
  ['no name', { nameZh: ' ' }, 'NAME_MISSING'],
  ['a long name', { nameZh: '疝'.repeat(201) }, 'TEXT_LENGTH'],
  ['control characters', { city: '深\u0000圳' }, 'TEXT_UNPRINTABLE'],
  ['no host', { hosts: [] }, 'LIST_LENGTH'],
  ['ten thousand hosts', { hosts: many(10_000) }, 'LIST_LENGTH'],
  ['ten thousand supervisors', { supervisors: many(10_000) }, 'LIST_LENGTH'],
  ['a specialty that is none', { specialties: ['hernia'] }, 'SPECIALTY_FORM'],
  ['a specialty twice', { specialties: ['04', '04'] }, 'LIST_REPEATS'],
  ['half of the attendance', { requiredAttendancePercent: 50 }, 'NUMBER_OUT_OF_RANGE'],
  ['more than everything', { requiredAttendancePercent: 101 }, 'NUMBER_OUT_OF_RANGE'],
  ['a partner that is none', { funding: { kind: 'PARTNERS', partner: '123' } }, 'ID_FORM'],
])('is not drafted with %s', async (_what, change, reason) => {
  const { admin, input } = await givenHost();
  const response = await act(graph, admin, 'draftProgramme', { ...input, ...change });
  expect(response.refusals).toEqual([{ code: 'BAD_USER_INPUT', reason }]);
});

it.each<[string, object, string]>([
  ['no hours', { hours: 0 }, 'NUMBER_OUT_OF_RANGE'],
  ['negative hours', { hours: -1 }, 'NUMBER_OUT_OF_RANGE'],
  [
    'the number of a patient',
    { requiredCases: [{ procedure: '13800138000 的手术', participation: 'OBSERVED', count: 1 }] },
    'PATIENT_IDENTITY_REFUSED',
  ],
  [
    'a surgery level of five',
    {
      requiredCases: [{ procedure: '疝', participation: 'OBSERVED', count: 1, surgeryLevel: 5 }],
    },
    'NUMBER_OUT_OF_RANGE',
  ],
])('is not planned with %s', async (_what, change, reason) => {
  const { admin, input } = await givenHost();
  const { id } = (await act(graph, admin, 'draftProgramme', input)).data.answer!;
  const plan = { id, expectedVersion: 1, modules: [{ ...modules[0], ...change }] };
  expect(refusalOf(await act(graph, admin, 'planModules', plan))).toBe(reason);
});
