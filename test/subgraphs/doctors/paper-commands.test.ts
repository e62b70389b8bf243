import { newId } from '../../../platform/id';
import { act } from '../../support/act';
import { as } from '../../support/as';
import { givenCopiesAsOf } from '../../support/given/doctors/given-copies-as-of';
import { givenDoctor } from '../../support/given/doctors/given-doctor';
import { givenEngagement } from '../../support/given/doctors/given-engagement';
import { givenHospitalCopy } from '../../support/given/doctors/given-hospital-copy';
import { givenRegistration } from '../../support/given/doctors/given-registration';
import { givenSiteCopy } from '../../support/given/doctors/given-site-copy';
import { givenGroup } from '../../support/given/groups/given-group';
import { startTestGraph, type TestGraph } from '../../support/graph';

let graph: TestGraph;
let office: { authorization: string };
beforeAll(async () => {
  graph = await startTestGraph();
  await givenCopiesAsOf(graph, 'hospitals', new Date());
  office = await as(graph, 'SECRETARIAT');
});
afterAll(() => graph.stop());

/** A hospital in Shanghai with its staff, and a doctor. */
async function givenSide(of: object = {}) {
  const { id } = await givenHospitalCopy(graph);
  await givenSiteCopy(graph, { hospitalId: id });
  const staff = await as(graph, 'HOSPITAL_STAFF', { hospital: [id] });
  const doctor = await givenDoctor(graph, of);
  const registration = {
    doctor: doctor.id,
    basis: 'MAIN',
    hospital: id,
    scope: ['04'],
    from: '2026-03-01',
  };
  const privilege = {
    doctor: doctor.id,
    hospital: id,
    maxSurgeryLevel: 3,
    procedures: ['01.24'],
    from: '2026-03-01',
  };
  return { hospital: id, staff, doctor, registration, privilege };
}

const day = (ahead: number) =>
  new Date(Date.now() + 8 * 3_600_000 + ahead * 86_400_000).toISOString().slice(0, 10);

it('registers a doctor at the own hospital, files at a second one, and ends', async () => {
  const [home, second] = [await givenSide(), await givenSide()];
  const whole = `{ id basis province from to version verifiedAt verifiedBy evidenceId revokedOn
    scope { code } history { step actor note } }`;
  const evidence = { evidenceId: 'document-7', verifiedBy: '王主任' };
  const main = { ...home.registration, ...evidence };
  const recorded = await act(graph, home.staff, 'recordRegistration', main, whole);
  expect(recorded.data.answer).toMatchObject({
    basis: 'MAIN',
    province: '上海',
    verifiedBy: '王主任',
    verifiedAt: expect.stringMatching(/Z$/) as string,
    scope: [{ code: '04' }],
    history: [{ step: 'RECORDED', actor: 'somebody-as-HOSPITAL_STAFF', note: null }],
  });

  const filing = { ...home.registration, basis: 'FILED', hospital: second.hospital };
  const filed = (await act(graph, second.staff, 'recordRegistration', filing, whole)).data.answer!;
  const end = { id: filed.id, expectedVersion: 1, on: '2026-05-01', reason: '合作结束' };
  expect((await act(graph, home.staff, 'endRegistration', end)).refusals[0]).toMatchObject({
    code: 'NOT_FOUND',
  });
  expect((await act(graph, second.staff, 'endRegistration', end, whole)).data.answer).toMatchObject(
    {
      revokedOn: '2026-05-01',
      version: 2,
      history: [{ step: 'RECORDED' }, { step: 'ENDED', note: '合作结束' }],
    },
  );
  const query = `query ($id: ID!, $day: Date) { registrations(filter: { doctor: $id, validOn: $day }) { nodes { basis } } }`;
  const on = async (validOn: string) =>
    (await graph.query(query, { id: home.doctor.id, day: validOn }, office)).data.registrations!
      .nodes;
  expect(await on('2026-04-30')).toHaveLength(2);
  expect(await on('2026-05-01')).toEqual([{ basis: 'MAIN' }]);
});

it.each([
  ['MAIN_REGISTRATION_EXISTS', {}, true, {}],
  ['NO_MAIN_REGISTRATION', { basis: 'FILED' }, false, {}],
  ['PROVINCE_NOT_OF_HOSPITAL', { province: '江苏' }, false, {}],
  ['CONSULTATION_BY_BOOKING', { basis: 'CONSULTATION' }, false, {}],
  ['SHORT_TERM_TOO_LONG', { basis: 'SHORT_TERM' }, false, {}],
  ['DOCTOR_INCOMPLETE', {}, false, { reported: true }],
  ['DOCTOR_NOT_PRACTISING', {}, false, { status: 'INACTIVE' }],
])('refuses a registration with %s', async (reason, change, hasMain, of) => {
  const { staff, registration, doctor } = await givenSide(of);
  if (hasMain) await givenRegistration(graph, { doctorId: doctor.id });
  const { refusals } = await act(graph, staff, 'recordRegistration', {
    ...registration,
    ...change,
  });
  expect(refusals).toEqual([{ code: 'REFUSED', reason }]);
});

it('lets the secretariat record papers of hospitals that are not there', async () => {
  const { registration, staff } = await givenSide();
  const provincial = { ...registration, hospital: null, province: '上海' };
  expect((await act(graph, staff, 'recordRegistration', provincial)).refusals[0]).toMatchObject({
    code: 'FORBIDDEN',
  });
  expect(
    (await act(graph, office, 'recordRegistration', provincial, '{ province hospital { id } }'))
      .data.answer,
  ).toEqual({ province: '上海', hospital: null });
});

it('records one main registration, whoever of 64 clients asks first', async () => {
  const { staff, registration } = await givenSide();
  const bodies = (
    await Promise.all(
      Array.from({ length: 64 }, () => act(graph, staff, 'recordRegistration', registration)),
    )
  ).map(({ body }) => body);
  expect(bodies.filter((body) => body.includes('"version":1'))).toHaveLength(1);
  expect(bodies.filter((body) => /MAIN_REGISTRATION_EXISTS|RETRY_LATER/.test(body))).toHaveLength(
    63,
  );
});

it('grants a privilege at the own hospital, withdraws it, and grants another', async () => {
  const { staff, privilege, hospital } = await givenSide();
  const other = (await givenSide()).staff;
  const whole = '{ id maxSurgeryLevel procedures revokedOn version history { step note } }';
  expect((await act(graph, other, 'grantPrivilege', privilege)).refusals[0]).toMatchObject({
    code: 'FORBIDDEN',
  });
  const granted = (await act(graph, staff, 'grantPrivilege', privilege, whole)).data.answer!;
  expect(granted).toMatchObject({ maxSurgeryLevel: 3, procedures: ['01.24'], version: 1 });
  const more = { ...privilege, maxSurgeryLevel: 4 };
  expect((await act(graph, staff, 'grantPrivilege', more)).refusals).toEqual([
    { code: 'REFUSED', reason: 'PRIVILEGE_OVERLAPS' },
  ]);

  const end = { id: granted.id, expectedVersion: 1, on: '2026-06-01', reason: '升级' };
  expect((await act(graph, other, 'withdrawPrivilege', end)).refusals[0]).toMatchObject({
    code: 'NOT_FOUND',
  });
  expect(
    (await act(graph, staff, 'withdrawPrivilege', { ...end, expectedVersion: 7 })).refusals[0],
  ).toMatchObject({ code: 'CONFLICT' });
  expect(
    (await act(graph, staff, 'withdrawPrivilege', { ...end, on: '2026-01-01' })).refusals[0],
  ).toMatchObject({ reason: 'END_OUTSIDE_PAPER' });
  expect((await act(graph, staff, 'withdrawPrivilege', end, whole)).data.answer).toMatchObject({
    revokedOn: '2026-06-01',
    history: [
      { step: 'RECORDED', note: null },
      { step: 'ENDED', note: '升级' },
    ],
  });
  const twice = { ...end, expectedVersion: 2 };
  expect((await act(graph, staff, 'withdrawPrivilege', twice)).refusals[0]).toMatchObject({
    reason: 'PAPER_ENDED',
  });
  expect(
    (await act(graph, staff, 'grantPrivilege', { ...more, from: '2026-06-01' })).data.answer!
      .version,
  ).toBe(1);

  const query = `query ($id: ID!, $day: Date) { privileges(filter: { hospital: $id, validOn: $day }) { nodes { maxSurgeryLevel } } }`;
  const levels = [];
  for (const at of ['2026-05-31', '2026-06-01']) {
    const { data } = await graph.query(query, { id: hospital, day: at }, staff);
    levels.push(data.privileges!.nodes);
  }
  expect(levels).toEqual([[{ maxSurgeryLevel: 3 }], [{ maxSurgeryLevel: 4 }]]);
});

it('shows to the group what of its doctors ends soon, and no longer what was withdrawn', async () => {
  const { staff, privilege, doctor } = await givenSide();
  const group = await givenGroup(graph);
  await givenEngagement(graph, { doctorId: doctor.id, groupId: group.id });
  const admin = await as(graph, 'GROUP_ADMIN', { group: [group.id] });
  const ending = { ...privilege, to: day(20) };
  const { id } = (await act(graph, staff, 'grantPrivilege', ending)).data.answer!;
  const soon = async () => {
    const query = `query ($id: ID!) { group(id: $id) { expiring(days: 30) { privileges { nodes { id } } } } }`;
    return (await graph.query(query, { id: group.id }, admin)).data.group!.expiring!.privileges!
      .nodes;
  };
  expect(await soon()).toEqual([{ id }]);
  const end = { id, expectedVersion: 1, on: day(0), reason: '离职' };
  await act(graph, staff, 'withdrawPrivilege', end);
  expect(await soon()).toEqual([]);
});

it.each([
  ['recordRegistration', { to: '2026-02-01' }, 'PERIOD_REVERSED'],
  ['recordRegistration', { from: '2025-02-29' }, 'INVALID_DATE'],
  ['recordRegistration', { scope: [] }, 'LIST_LENGTH'],
  ['recordRegistration', { scope: Array<string>(10_000).fill('04') }, 'LIST_LENGTH'],
  ['recordRegistration', { evidenceId: '文件 1' }, 'CODE_FORM'],
  ['recordRegistration', { verifiedBy: '王\u0000' }, 'TEXT_UNPRINTABLE'],
  ['grantPrivilege', { maxSurgeryLevel: 0 }, 'NUMBER_OUT_OF_RANGE'],
  ['grantPrivilege', { maxSurgeryLevel: 5 }, 'NUMBER_OUT_OF_RANGE'],
  ['grantPrivilege', { procedures: Array<string>(10_000).fill('01') }, 'LIST_LENGTH'],
  ['grantPrivilege', { procedures: ['开颅'] }, 'CODE_FORM'],
  ['grantPrivilege', { to: '2026-03-01' }, 'PERIOD_REVERSED'],
])('%s refuses %j', async (name, change, reason) => {
  const { staff, registration, privilege } = await givenSide();
  const input = name === 'grantPrivilege' ? privilege : registration;
  const { refusals } = await act(graph, staff, name, { ...input, ...change });
  expect(refusals).toEqual([{ code: 'BAD_USER_INPUT', reason }]);
});

it('refuses names of patients and unknown doctors', async () => {
  const { staff, registration, privilege } = await givenSide();
  const card = { ...registration, verifiedBy: '11010519491231002X' };
  expect((await act(graph, staff, 'recordRegistration', card)).refusals[0]).toMatchObject({
    reason: 'PATIENT_IDENTITY_REFUSED',
  });
  const nobody = { ...privilege, doctor: newId() };
  expect((await act(graph, staff, 'grantPrivilege', nobody)).refusals[0]).toMatchObject({
    code: 'NOT_FOUND',
  });
});
