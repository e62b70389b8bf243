import { newId } from '../../../platform/id';
import { act } from '../../support/act';
import { as } from '../../support/as';
import { givenCopiesAsOf } from '../../support/given/doctors/given-copies-as-of';
import { givenDoctor } from '../../support/given/doctors/given-doctor';
import { givenEngagement } from '../../support/given/doctors/given-engagement';
import { givenGroupCopy } from '../../support/given/doctors/given-group-copy';
import { givenGroup } from '../../support/given/groups/given-group';
import type { GroupStatus } from '../../../subgraphs/doctors/resolver-types.generated';
import { startTestGraph, type TestGraph } from '../../support/graph';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
  await givenCopiesAsOf(graph, 'groups', new Date());
});
afterAll(() => graph.stop());

async function givenSide(given: { status?: GroupStatus; fullTimeOnly?: boolean } = {}) {
  const { id } = await givenGroup(graph, { status: given.status ?? 'MEMBER' });
  await givenGroupCopy(graph, { id, ...given });
  return { id, admin: await as(graph, 'GROUP_ADMIN', { group: [id] }) };
}

async function givenAsker(given: object = {}) {
  const doctor = await givenDoctor(graph, { title: 'ATTENDING', ...given });
  return { doctor, self: await as(graph, 'DOCTOR', { doctor: [doctor.id] }) };
}

const whole = `{ id state version message answeredBy { id } requirements { code met required actual explanation }
  history { state note group { id } } engagement { kind from } }`;
const terms = { kind: 'PARTNER' };

it('asks a group, which says what it asks and what of it is met', async () => {
  const [group, { doctor, self }] = [await givenSide(), await givenAsker()];
  const publish = { group: group.id, expectedVersion: 0, leastTitle: 'CHIEF', kinds: ['PARTNER'] };
  await act(graph, group.admin, 'publishJoiningTerms', publish, '{ version }');
  const input = { doctor: doctor.id, group: group.id, wantedKind: 'PARTNER', message: '𠮷 😀' };
  const { data } = await act(graph, self, 'requestToJoin', input, whole);
  expect(data.answer).toMatchObject({
    state: 'SENT',
    message: '𠮷 😀',
    requirements: [
      { code: 'KINDS', met: true, required: ['PARTNER'], actual: ['PARTNER'] },
      {
        code: 'LEAST_TITLE',
        met: false,
        required: ['CHIEF'],
        actual: ['ATTENDING'],
        explanation: '职称不低于主任医师 (现为 主治医师): 不符合。',
      },
    ],
    history: [{ state: 'SENT', group: null }],
  });
  const english = `query ($id: ID!) { joinRequest(id: $id) { requirements { explanation(lang: EN) } } }`;
  const again = await graph.query(english, { id: data.answer!.id }, self);
  expect(again.data.joinRequest!.requirements![1]).toEqual({
    explanation: 'At least the title chief physician (now attending physician): not met.',
  });
});

it('shows what a group asks to everybody, and keeps what it asked before', async () => {
  const { id, admin } = await givenSide();
  const first = { group: id, expectedVersion: 0, leastYears: 5, specialties: ['04'] };
  await act(graph, admin, 'publishJoiningTerms', first, '{ version }');
  const second = { group: id, expectedVersion: 1, leastYears: 8 };
  await act(graph, admin, 'publishJoiningTerms', second, '{ version }');
  const stale = await act(graph, admin, 'publishJoiningTerms', second, '{ version }');
  expect(stale.refusals).toEqual([{ code: 'CONFLICT', reason: 'STALE_VERSION' }]);
  const ofGroup = `query ($id: ID!) { group(id: $id) { joiningTerms { leastYears version specialties { code } } } }`;
  const { data } = await graph.query(ofGroup, { id });
  expect(data.group!.joiningTerms).toEqual({ leastYears: 8, version: 2, specialties: [] });
  const rows = await (
    await graph.database('doctors')
  ).query('SELECT least_years AS years FROM joining_terms WHERE group_id = ? ORDER BY version', [
    id,
  ]);
  expect(rows).toEqual([{ years: 5 }, { years: 8 }]);
});

it('asks the alliance: one member talks, agrees, and engages; the others have nothing left to do', async () => {
  const [one, other, { doctor, self }] = [await givenSide(), await givenSide(), await givenAsker()];
  const input = { doctor: doctor.id, wantedKind: 'PARTNER' };
  const { id } = (await act(graph, self, 'requestToJoin', input)).data.answer!;
  const waiting = async ({ id: group, admin }: typeof one) => {
    const query = `query ($id: ID!) { group(id: $id) { tasks { joinRequests { nodes { id } } } } }`;
    return JSON.stringify((await graph.query(query, { id: group }, admin)).data).includes(
      `${id as unknown as string}`,
    );
  };
  expect([await waiting(one), await waiting(other)]).toEqual([true, true]);

  const talk = { id, expectedVersion: 1, group: one.id };
  expect((await act(graph, one.admin, 'startTalks', talk, whole)).data.answer).toMatchObject({
    state: 'IN_TALKS',
    answeredBy: { id: one.id },
  });
  expect([await waiting(one), await waiting(other)]).toEqual([true, false]);
  const late = { ...talk, expectedVersion: 2, group: other.id };
  expect((await act(graph, other.admin, 'startTalks', late)).refusals[0]).toMatchObject({
    reason: 'WRONG_STATE',
  });

  const agree = { id, expectedVersion: 2, terms, from: '2026-03-01' };
  expect((await act(graph, other.admin, 'agreeToJoin', agree)).refusals[0]).toMatchObject({
    code: 'FORBIDDEN',
  });
  expect((await act(graph, one.admin, 'agreeToJoin', agree, whole)).data.answer).toMatchObject({
    state: 'AGREED',
    engagement: { kind: 'PARTNER', from: '2026-03-01' },
    history: [{ state: 'SENT' }, { state: 'IN_TALKS', group: { id: one.id } }, { state: 'AGREED' }],
  });
  expect(await waiting(one)).toBe(false);
});

it('agrees to nothing that an engagement may not be, and leaves the request as it was', async () => {
  const { doctor, self } = await givenAsker();
  const strict = await givenSide({ fullTimeOnly: true });
  const input = { doctor: doctor.id, group: strict.id, wantedKind: 'RESERVE' };
  const { id } = (await act(graph, self, 'requestToJoin', input)).data.answer!;
  await act(graph, strict.admin, 'startTalks', { id, expectedVersion: 1, group: strict.id });
  const agree = { id, expectedVersion: 2, terms: { kind: 'RESERVE' }, from: '2026-03-01' };
  const { refusals } = await act(graph, strict.admin, 'agreeToJoin', agree);
  expect(refusals).toEqual([{ code: 'REFUSED', reason: 'GROUP_FULL_TIME_ONLY' }]);
  const { data } = await graph.query(
    'query ($id: ID!) { joinRequest(id: $id) { state version } }',
    { id },
    self,
  );
  expect(data.joinRequest).toEqual({ state: 'IN_TALKS', version: 2 });
});

it('says no with a reason, each for its own', async () => {
  const [group, stranger, { doctor, self }] = [
    await givenSide(),
    await givenSide(),
    await givenAsker(),
  ];
  const office = await as(graph, 'SECRETARIAT');
  const input = { doctor: doctor.id, wantedKind: 'PARTNER' };
  const { id } = (await act(graph, self, 'requestToJoin', { ...input, group: group.id })).data
    .answer!;
  const no = { id, expectedVersion: 1, reason: '名额已满' };
  expect((await act(graph, stranger.admin, 'declineJoinRequest', no)).refusals[0]).toMatchObject({
    code: 'NOT_FOUND',
  });
  expect((await act(graph, office, 'declineJoinRequest', no)).refusals[0]).toMatchObject({
    code: 'NOT_FOUND',
  });
  expect(
    (await act(graph, group.admin, 'declineJoinRequest', no, whole)).data.answer,
  ).toMatchObject({
    state: 'DECLINED',
    history: [{}, { state: 'DECLINED', note: '名额已满', group: { id: group.id } }],
  });

  const toAll = (await act(graph, self, 'requestToJoin', input)).data.answer!;
  const all = { ...no, id: toAll.id };
  expect((await act(graph, group.admin, 'declineJoinRequest', all)).refusals[0]).toMatchObject({
    code: 'FORBIDDEN',
  });
  expect((await act(graph, office, 'declineJoinRequest', all, '{ state }')).data.answer).toEqual({
    state: 'DECLINED',
  });
});

it('is taken back by the doctor alone, once', async () => {
  const { doctor, self } = await givenAsker();
  const { id } = (
    await act(graph, self, 'requestToJoin', { doctor: doctor.id, wantedKind: 'PARTNER' })
  ).data.answer!;
  const back = { id, expectedVersion: 1 };
  const other = (await givenAsker()).self;
  expect((await act(graph, other, 'withdrawJoinRequest', back)).refusals[0]).toMatchObject({
    code: 'NOT_FOUND',
  });
  expect((await act(graph, self, 'withdrawJoinRequest', back, '{ state }')).data.answer).toEqual({
    state: 'WITHDRAWN',
  });
  const again = { id, expectedVersion: 2 };
  expect((await act(graph, self, 'withdrawJoinRequest', again)).refusals[0]).toMatchObject({
    reason: 'WRONG_STATE',
  });
});

it.each([
  ['DOCTOR_NOT_WORKING', { status: 'RETIRED' }, {}, false],
  ['GROUP_TAKES_NO_REQUESTS', {}, { status: 'KNOWN' as const }, false],
  ['ALREADY_ENGAGED', {}, {}, true],
])('refuses to ask with %s', async (reason, of, side, engaged) => {
  const [group, { doctor, self }] = [await givenSide(side), await givenAsker(of)];
  if (engaged) await givenEngagement(graph, { doctorId: doctor.id, groupId: group.id });
  const input = { doctor: doctor.id, group: group.id, wantedKind: 'PARTNER' };
  expect((await act(graph, self, 'requestToJoin', input)).refusals).toEqual([
    { code: 'REFUSED', reason },
  ]);
});

it('refuses a second request to the same side, a stranger, a suspended member, a phone number', async () => {
  const [group, { doctor, self }] = [await givenSide({ status: 'SUSPENDED' }), await givenAsker()];
  const input = { doctor: doctor.id, wantedKind: 'PARTNER' };
  const { id } = (await act(graph, self, 'requestToJoin', input)).data.answer!;
  const reasonOf = async (who: { authorization: string }, name: string, given: object) =>
    (await act(graph, who, name, given)).refusals[0];
  expect(await reasonOf(self, 'requestToJoin', input)).toMatchObject({
    reason: 'REQUEST_ALREADY_OPEN',
  });
  const phone = { ...input, group: group.id, message: '请致电 13800138000' };
  expect(await reasonOf(self, 'requestToJoin', phone)).toMatchObject({
    reason: 'PATIENT_IDENTITY_REFUSED',
  });
  const strange = { ...input, doctor: (await givenDoctor(graph)).id };
  expect(await reasonOf(self, 'requestToJoin', strange)).toMatchObject({ code: 'FORBIDDEN' });
  const nowhere = { ...input, group: newId() };
  expect(await reasonOf(self, 'requestToJoin', nowhere)).toMatchObject({ code: 'NOT_FOUND' });
  // Whoever is no member in good standing does not even see what the alliance was asked.
  const talk = { id, expectedVersion: 1, group: group.id };
  expect(await reasonOf(group.admin, 'startTalks', talk)).toMatchObject({ code: 'NOT_FOUND' });
});

it.each([
  ['requestToJoin', { message: '长'.repeat(1001) }, 'TEXT_LENGTH'],
  ['requestToJoin', { message: 'a\u0007b' }, 'TEXT_UNPRINTABLE'],
  ['publishJoiningTerms', { leastYears: -1 }, 'NUMBER_OUT_OF_RANGE'],
  ['publishJoiningTerms', { leastYears: 61 }, 'NUMBER_OUT_OF_RANGE'],
  ['publishJoiningTerms', { kinds: ['PARTNER', 'PARTNER'] }, 'LIST_REPEATS'],
  ['publishJoiningTerms', { kinds: Array<string>(10_000).fill('PARTNER') }, 'LIST_LENGTH'],
  ['publishJoiningTerms', { specialties: Array<string>(10_000).fill('04') }, 'LIST_LENGTH'],
  ['publishJoiningTerms', { specialties: ['％'] }, 'CODE_FORM'],
])('%s refuses %j', async (name, change, reason) => {
  const [group, { doctor, self }] = [await givenSide(), await givenAsker()];
  const isAsking = name === 'requestToJoin';
  const input = isAsking
    ? { doctor: doctor.id, wantedKind: 'PARTNER', ...change }
    : { group: group.id, expectedVersion: 0, ...change };
  const { refusals } = await act(graph, isAsking ? self : group.admin, name, input, '{ version }');
  expect(refusals).toEqual([{ code: 'BAD_USER_INPUT', reason }]);
});
