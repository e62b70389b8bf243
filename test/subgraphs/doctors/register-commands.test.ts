import { act } from '../../support/act';
import { as } from '../../support/as';
import { givenCopiesAsOf } from '../../support/given/doctors/given-copies-as-of';
import { givenDoctor } from '../../support/given/doctors/given-doctor';
import { givenEngagement } from '../../support/given/doctors/given-engagement';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { newId } from '../../../platform/id';

let graph: TestGraph;
let office: { authorization: string };
beforeAll(async () => {
  graph = await startTestGraph();
  await givenCopiesAsOf(graph, 'groups', new Date());
  office = await as(graph, 'SECRETARIAT');
});
afterAll(() => graph.stop());

let count = 0;
const person = (given: object = {}) => ({
  nameZh: '𠮷单于',
  nameEn: 'Shan Yu 😀',
  licenceNumber: `1101000000${(count += 1)}X`,
  licenceCategory: 'CLINICAL',
  title: 'ATTENDING',
  practiceMode: 'MULTI_SITE',
  mainEmployer: { name: '某医院' },
  specialties: ['04.02', '04'],
  academicRoles: [{ kind: 'LECTURER', wording: '讲师', institution: '某大学' }],
  languages: ['zh', 'en'],
  biography: '手外科 \u{20bb7}',
  ...given,
});

const whole = `{ id version names { zh en pinyin } title practiceMode mainEmployer { name }
  specialties { code } academicRoles { kind institution } languages biography reported status
  history { version title practiceMode actor specialties { code } } }`;

it('registers a person who is then found by characters, pinyin, initials and English', async () => {
  const given = person({ nameZh: '单雄信' });
  const { data } = await act(graph, office, 'registerDoctor', given, whole);
  expect(data.answer).toMatchObject({
    version: 1,
    names: { zh: '单雄信', en: 'Shan Yu 😀' },
    mainEmployer: { name: '某医院' },
    specialties: [{ code: '04.02' }, { code: '04' }],
    academicRoles: [{ kind: 'LECTURER', institution: '某大学' }],
    reported: false,
    history: [{ version: 1, actor: 'somebody-as-SECRETARIAT' }],
  });
  for (const text of ['单雄信', '雄信', 'shan xiong xin', 'sxx', 'yu']) {
    const found = await graph.query(
      'query ($text: String!) { search(text: $text) { doctors { id } } }',
      { text },
    );
    expect([text, found.body]).toEqual([
      text,
      expect.stringContaining(data.answer!.id as unknown as string),
    ]);
  }
  const rows = await (
    await graph.database('doctors')
  ).query('SELECT licence_hash AS hash FROM doctors WHERE id = ?', [data.answer!.id]);
  expect(rows[0].hash).toMatch(/^[0-9a-f]{64}$/);
});

it('knows a person again by the licence, however it is written', async () => {
  const given = person({ licenceNumber: '110 2000-0000ab' });
  await act(graph, office, 'registerDoctor', given);
  const again = person({ licenceNumber: '１１０２０００００００AB' });
  const { refusals } = await act(graph, office, 'registerDoctor', again);
  expect(refusals).toEqual([{ code: 'REFUSED', reason: 'LICENCE_KNOWN' }]);
});

it('registers a person once, whoever of 64 clients asks first', async () => {
  const given = person();
  const answers = await Promise.all(
    Array.from({ length: 64 }, () => act(graph, office, 'registerDoctor', given)),
  );
  const bodies = answers.map(({ body }) => body);
  expect(bodies.filter((body) => body.includes('"version":1'))).toHaveLength(1);
  expect(bodies.filter((body) => /LICENCE_KNOWN|RETRY_LATER/.test(body))).toHaveLength(63);
});

it('asks before it takes somebody for another person of the same name', async () => {
  const reported = await givenDoctor(graph, { nameZh: '重名者', reported: true });
  const given = person({ nameZh: '重名者' });
  const { refusals } = await act(graph, office, 'registerDoctor', given);
  expect(refusals).toEqual([{ code: 'REFUSED', reason: 'NAME_KNOWN' }]);
  const sure = { ...given, otherThan: [reported.id] };
  expect((await act(graph, office, 'registerDoctor', sure)).data.answer!.version).toBe(1);
});

it('completes what documents report, and keeps what they said', async () => {
  const doctor = await givenDoctor(graph, {
    title: null,
    practiceMode: null,
    licenceCategory: null,
    reported: true,
  });
  const { nameZh: _name, ...facts } = person({
    mainEmployer: null,
    practiceMode: 'FREE',
    title: 'CHIEF',
  });
  const input = { id: doctor.id, expectedVersion: 1, ...facts };
  expect((await act(graph, office, 'updateDoctor', input, whole)).data.answer).toMatchObject({
    version: 2,
    reported: false,
    title: 'CHIEF',
    history: [
      { version: 1, title: null, actor: null },
      { version: 2, title: 'CHIEF' },
    ],
  });
});

it('keeps the title of any past day', async () => {
  const { id } = (await act(graph, office, 'registerDoctor', person())).data.answer!;
  const before = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  graph.pass({ days: 2 });
  const promoted = { id, expectedVersion: 1, title: 'ASSOCIATE_CHIEF', specialties: ['05'] };
  await act(graph, office, 'updateDoctor', promoted);
  graph.pass({ days: -2 });
  const query = `query ($id: ID!, $day: Date) { doctor(id: $id) { title
    history(asOf: $day) { title specialties { code } } } }`;
  const { data } = await graph.query(query, { id, day: before }, office);
  expect(data.doctor).toEqual({
    title: 'ASSOCIATE_CHIEF',
    history: [{ title: 'ATTENDING', specialties: [{ code: '04.02' }, { code: '04' }] }],
  });
});

it('tells those who copy it, once', async () => {
  const { id } = (await act(graph, office, 'registerDoctor', person())).data.answer!;
  await act(graph, office, 'updateDoctor', { id, expectedVersion: 1, title: 'CHIEF' });
  await graph.follow();
  const [copy] = await (
    await graph.database('training')
  ).query('SELECT title, academic_roles AS roles, version FROM doctor_copies WHERE id = ?', [id]);
  expect(copy).toEqual({ title: 'CHIEF', roles: '["LECTURER"]', version: 2 });
});

it('lets engaging groups change what they know, and doctors their own card', async () => {
  const doctor = await givenDoctor(graph);
  const { groupId } = await givenEngagement(graph, { doctorId: doctor.id });
  const [group, stranger] = [
    await as(graph, 'GROUP_ADMIN', { group: [groupId] }),
    await as(graph, 'GROUP_ADMIN', { group: [newId()] }),
  ];
  const own = await as(graph, 'DOCTOR', { doctor: [doctor.id] });
  const other = await as(graph, 'DOCTOR', { doctor: [newId()] });
  const title = { id: doctor.id, expectedVersion: 1, title: 'RESIDENT' };
  const card = { id: doctor.id, expectedVersion: 1, biography: '二十年' };
  for (const [who, input] of [
    [stranger, title],
    [own, title],
    [other, card],
  ] as const) {
    expect((await act(graph, who, 'updateDoctor', input)).refusals[0]).toMatchObject({
      code: 'FORBIDDEN',
    });
  }
  expect((await act(graph, own, 'updateDoctor', card)).data.answer!.version).toBe(2);
  expect((await act(graph, group, 'updateDoctor', title)).refusals[0]).toMatchObject({
    code: 'CONFLICT',
  });
  const now = { ...title, expectedVersion: 2 };
  expect((await act(graph, group, 'updateDoctor', now, '{ title }')).data.answer).toEqual({
    title: 'RESIDENT',
  });
});

it.each([
  ['LICENCE_SETTLED', { licenceNumber: '999999' }, { licenceHash: 'f'.repeat(64) }],
  ['FREE_HAS_NO_MAIN_EMPLOYER', { mainEmployer: { name: '某医院' } }, {}],
  ['MAIN_EMPLOYER_MISSING', { practiceMode: 'IN_SYSTEM' }, {}],
  ['MAIN_EMPLOYER_UNKNOWN', { mainEmployer: { hospital: newId() } }, {}],
  ['IN_SYSTEM_FULL_TIME', { practiceMode: 'IN_SYSTEM', mainEmployer: { name: '某医院' } }, {}],
  ['PRACTISING_IN_FUTURE', { practisingSince: '2999-01-01' }, {}],
  ['PATIENT_IDENTITY_REFUSED', { biography: '电话 138 0013 8000' }, {}],
])('refuses an update with %s', async (reason, change, of) => {
  const doctor = await givenDoctor(graph, of);
  await givenEngagement(graph, { doctorId: doctor.id });
  const { refusals } = await act(graph, office, 'updateDoctor', {
    id: doctor.id,
    expectedVersion: 1,
    ...change,
  });
  expect(refusals).toEqual([{ code: 'REFUSED', reason }]);
});

it.each([
  ['no name', { nameZh: ' ', nameEn: null }, 'TEXT_LENGTH'],
  ['a name without an end', { nameZh: '长'.repeat(121) }, 'TEXT_LENGTH'],
  ['a name that cannot be printed', { nameZh: '张\u0000强' }, 'TEXT_UNPRINTABLE'],
  ['a licence that is none', { licenceNumber: '执业' }, 'LICENCE_FORM'],
  ['no specialty', { specialties: [] }, 'LIST_LENGTH'],
  [
    '10 000 specialties',
    { specialties: Array.from({ length: 10_000 }, (_, index) => `04.${index}`) },
    'LIST_LENGTH',
  ],
  ['a specialty twice', { specialties: ['04', '04'] }, 'LIST_REPEATS'],
  ['a specialty in words', { specialties: ['外科'] }, 'CODE_FORM'],
  [
    '10 000 languages',
    { languages: Array.from({ length: 10_000 }, (_, index) => `l${index}`) },
    'LIST_LENGTH',
  ],
  ['a language in words', { languages: ['中文'] }, 'CODE_FORM'],
  [
    '10 000 roles',
    {
      academicRoles: Array<object>(10_000).fill({ kind: 'OTHER' }),
    },
    'LIST_LENGTH',
  ],
  ['a book', { biography: '书'.repeat(4001) }, 'TEXT_LENGTH'],
  ['a leap day that is none', { practisingSince: '2025-02-29' }, 'INVALID_DATE'],
])('refuses %s', async (_what, change, reason) => {
  const { refusals } = await act(graph, office, 'registerDoctor', person(change));
  expect(refusals).toEqual([{ code: 'BAD_USER_INPUT', reason }]);
});
