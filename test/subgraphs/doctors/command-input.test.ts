import { act } from '../../support/act';
import { as } from '../../support/as';
import { givenCopiesAsOf } from '../../support/given/doctors/given-copies-as-of';
import { givenDoctor } from '../../support/given/doctors/given-doctor';
import { givenEngagement } from '../../support/given/doctors/given-engagement';
import { givenGroupCopy } from '../../support/given/doctors/given-group-copy';
import { givenJoinRequest } from '../../support/given/doctors/given-join-request';
import { givenPrivilege } from '../../support/given/doctors/given-privilege';
import { givenRegistration } from '../../support/given/doctors/given-registration';
import { givenGroup } from '../../support/given/groups/given-group';
import { startTestGraph, type TestGraph } from '../../support/graph';

let graph: TestGraph;
const people: Record<string, { authorization: string }> = {};
const ids: Record<string, string> = {};
beforeAll(async () => {
  graph = await startTestGraph();
  await givenCopiesAsOf(graph, 'groups', new Date());
  const { id: group } = await givenGroup(graph, { status: 'MEMBER' });
  await givenGroupCopy(graph, { id: group });
  const [{ id: doctor }, { id: asker }] = [await givenDoctor(graph), await givenDoctor(graph)];
  const engagement = await givenEngagement(graph, { doctorId: doctor, groupId: group });
  const talks = {
    doctorId: asker,
    groupId: group,
    answeredById: group,
    state: 'IN_TALKS',
  } as const;
  const joinRequest = await givenJoinRequest(graph, { ...talks, version: 2 });
  const privilege = await givenPrivilege(graph, { doctorId: doctor });
  const { hospitalId } = privilege;
  const registration = await givenRegistration(graph, { doctorId: doctor, hospitalId });
  Object.assign(people, {
    office: await as(graph, 'SECRETARIAT'),
    group: await as(graph, 'GROUP_ADMIN', { group: [group] }),
    hospital: await as(graph, 'HOSPITAL_STAFF', { hospital: [hospitalId] }),
  });
  Object.assign(ids, {
    updateDoctor: doctor,
    changeEngagement: engagement.id,
    endEngagement: engagement.id,
    agreeToJoin: joinRequest.id,
    declineJoinRequest: joinRequest.id,
    withdrawPrivilege: privilege.id,
    endRegistration: registration.id,
  });
});
afterAll(() => graph.stop());

const actors: Record<string, string> = {
  updateDoctor: 'office',
  withdrawPrivilege: 'hospital',
  endRegistration: 'hospital',
};
const change = { from: '2026-03-01', terms: { kind: 'PARTNER' } };
const end = { on: '2026-03-01', reason: '调离' };
const tooMany = (entry: unknown) => Array<unknown>(10_000).fill(entry);

it.each<[string, object, string]>([
  ['updateDoctor', { nameZh: '名'.repeat(121) }, 'TEXT_LENGTH'],
  ['updateDoctor', { nameEn: 'a\u202eb' }, 'TEXT_UNPRINTABLE'],
  ['updateDoctor', { specialties: [] }, 'LIST_LENGTH'],
  ['updateDoctor', { specialties: tooMany('04') }, 'LIST_LENGTH'],
  ['updateDoctor', { languages: tooMany('zh') }, 'LIST_LENGTH'],
  ['updateDoctor', { academicRoles: tooMany({ kind: 'OTHER' }) }, 'LIST_LENGTH'],
  ['updateDoctor', { practisingSince: '2023-02-29' }, 'INVALID_DATE'],
  ['updateDoctor', { licenceNumber: '１２３' }, 'LICENCE_FORM'],
  ['changeEngagement', { ...change, from: '2025-02-29' }, 'INVALID_DATE'],
  [
    'changeEngagement',
    { ...change, terms: { kind: 'PARTNER', fraction: 2 } },
    'NUMBER_OUT_OF_RANGE',
  ],
  [
    'changeEngagement',
    { ...change, terms: { kind: 'PARTNER', fraction: -1 } },
    'NUMBER_OUT_OF_RANGE',
  ],
  ['endEngagement', { to: '2026-13-01' }, 'INVALID_DATE'],
  ['agreeToJoin', { ...change, to: '2026-01-01' }, 'PERIOD_REVERSED'],
  ['agreeToJoin', { ...change, terms: { kind: 'RESERVE', fraction: 0 } }, 'NUMBER_OUT_OF_RANGE'],
  ['declineJoinRequest', { reason: ' ' }, 'TEXT_LENGTH'],
  ['declineJoinRequest', { reason: '不'.repeat(401) }, 'TEXT_LENGTH'],
  ['declineJoinRequest', { reason: 'a\u0000' }, 'TEXT_UNPRINTABLE'],
  ['declineJoinRequest', { reason: '身份证 11010519491231002X' }, 'PATIENT_IDENTITY_REFUSED'],
  ['withdrawPrivilege', { ...end, reason: '' }, 'TEXT_LENGTH'],
  ['withdrawPrivilege', { ...end, on: '2025-02-29' }, 'INVALID_DATE'],
  ['withdrawPrivilege', { ...end, reason: '电话 13800138000' }, 'PATIENT_IDENTITY_REFUSED'],
  ['endRegistration', { ...end, reason: '\u0001' }, 'TEXT_UNPRINTABLE'],
  ['endRegistration', { ...end, on: '2019-12-31' }, 'END_OUTSIDE_PAPER'],
])('%s refuses %j', async (mutation, given, reason) => {
  const who = people[actors[mutation] ?? 'group']!;
  const expectedVersion = /Join/.test(mutation) ? 2 : 1;
  const input = { id: ids[mutation], expectedVersion, ...given };
  const { refusals } = await act(graph, who, mutation, input);
  expect(refusals).toMatchObject([{ reason }]);
});

it('takes rare characters and emoji as text, and finds a doctor by the new name alone', async () => {
  const { id } = await givenDoctor(graph, { nameZh: '旧名氏' });
  const renamed = { id, expectedVersion: 1, nameZh: '𠮷新名', biography: '😀 手术' };
  await act(graph, people.office!, 'updateDoctor', renamed);
  const found = async (text: string) => {
    const query = 'query ($text: String!) { search(text: $text) { doctors { id } } }';
    return (await graph.query(query, { text })).body.includes(id);
  };
  expect([await found('旧名'), await found('𠮷新'), await found('xin ming')]).toEqual([
    false,
    true,
    true,
  ]);
});
