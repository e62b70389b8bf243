import { newId } from '../../../platform/id';
import { act } from '../../support/act';
import { as } from '../../support/as';
import { givenFreshCopies } from '../../support/given/training/given-fresh-copies';
import { givenGroupCopy } from '../../support/given/training/given-group-copy';
import { givenSupervisor } from '../../support/given/training/given-supervisor';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { refusalOf } from '../../support/refusal-of';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
  await givenFreshCopies(graph);
});
afterAll(() => graph.stop());

async function givenGroup() {
  const { id: group } = await givenGroupCopy(graph);
  const { id: doctor } = await givenSupervisor(graph, { groupId: group });
  const input = {
    nameZh: '凉山义诊 𠮷',
    kind: 'FREE_CLINIC',
    province: '四川',
    place: '昭觉县',
    startsOn: '2026-05-01',
    endsOn: '2026-05-04',
    groups: [group],
    doctors: [doctor],
  };
  return { group, doctor, input, admin: await as(graph, 'GROUP_ADMIN', { group: [group] }) };
}

const whole =
  '{ id state version peopleServed place groups { id } doctors { id } names { zh pinyin } }';

it('is planned, held and counted', async () => {
  const { admin, input, group, doctor } = await givenGroup();
  const planned = (await act(graph, admin, 'planOutreachEvent', input, whole)).data.answer!;
  expect(planned).toMatchObject({ state: 'PLANNED', version: 1, doctors: [{ id: doctor }] });
  const { id: more } = await givenGroupCopy(graph);
  const recording = {
    id: planned.id,
    expectedVersion: 1,
    peopleServed: 320,
    groups: [group, more],
    doctors: [],
  };
  const held = await act(graph, admin, 'recordOutreachEvent', recording, whole);
  expect(held.data.answer).toMatchObject({
    state: 'HELD',
    version: 2,
    peopleServed: 320,
    place: '昭觉县',
    groups: [{ id: group }, { id: more }],
    doctors: [],
  });
  const again = { ...recording, expectedVersion: 2 };
  expect(refusalOf(await act(graph, admin, 'recordOutreachEvent', again))).toBe('WRONG_STATE');
  const cancelling = { id: planned.id, expectedVersion: 2, reason: '暴雨' };
  expect(refusalOf(await act(graph, admin, 'cancelOutreachEvent', cancelling))).toBe('WRONG_STATE');
});

it('is cancelled by those who take part, and not held before it begins', async () => {
  const { admin, input } = await givenGroup();
  const later = { ...input, startsOn: '2098-05-01', endsOn: '2098-05-02' };
  const { id } = (await act(graph, admin, 'planOutreachEvent', later)).data.answer!;
  const recording = { id, expectedVersion: 1, peopleServed: 1 };
  expect(refusalOf(await act(graph, admin, 'recordOutreachEvent', recording))).toBe(
    'EVENT_NOT_BEGUN',
  );
  const cancelling = { id, expectedVersion: 1, reason: '暴雨' };
  const stranger = await as(graph, 'GROUP_ADMIN', { group: [newId()] });
  expect(refusalOf(await act(graph, stranger, 'cancelOutreachEvent', cancelling))).toBe(
    'FORBIDDEN',
  );
  const stale = { ...cancelling, expectedVersion: 7 };
  expect(refusalOf(await act(graph, admin, 'cancelOutreachEvent', stale))).toBe('STALE_VERSION');
  const { data } = await act(graph, admin, 'cancelOutreachEvent', cancelling, whole);
  expect(data.answer).toMatchObject({ state: 'CANCELLED', peopleServed: null });
});

const many = Array.from({ length: 10_000 }, (_, index) => `${index}`);

it.each<[string, object, string]>([
  ['reversed days', { endsOn: '2026-05-01' }, 'PERIOD_REVERSED'],
  ['a day that does not exist', { startsOn: '2025-02-29' }, 'INVALID_DATE'],
  ['no name', { nameZh: null }, 'NAME_MISSING'],
  ['control characters', { place: 'a\u0000' }, 'TEXT_UNPRINTABLE'],
  ['other groups alone', { groups: [newId()] }, 'FORBIDDEN'],
  ['an unknown doctor', { doctors: [newId()] }, 'DOCTOR_UNKNOWN'],
  ['ten thousand doctors', { doctors: many }, 'LIST_LENGTH'],
  ['an unknown institution', { institution: newId() }, 'NOT_FOUND'],
])('is not planned with %s', async (_what, change, reason) => {
  const { admin, input } = await givenGroup();
  const response = await act(graph, admin, 'planOutreachEvent', { ...input, ...change });
  expect(refusalOf(response)).toBe(reason);
});

it('is not planned with a group that nobody knows, nor held with fewer than nobody', async () => {
  const { admin, input, group } = await givenGroup();
  const strange = { ...input, groups: [group, newId()] };
  expect(refusalOf(await act(graph, admin, 'planOutreachEvent', strange))).toBe('GROUP_UNKNOWN');
  const { id } = (await act(graph, admin, 'planOutreachEvent', input)).data.answer!;
  for (const peopleServed of [-1, 1_000_001]) {
    const recording = { id, expectedVersion: 1, peopleServed };
    expect(refusalOf(await act(graph, admin, 'recordOutreachEvent', recording))).toBe(
      'NUMBER_OUT_OF_RANGE',
    );
  }
});

it('knows each institution once, and lets the training managers put it right', async () => {
  const { admin } = await givenGroup();
  const manager = await as(graph, 'TRAINING_MANAGER');
  const input = { nameZh: '昭觉县竹核乡卫生院', kind: 'TOWNSHIP_CENTRE', province: '四川' };
  const selection = '{ id version name kind city }';
  const registered = await act(graph, admin, 'registerInstitution', input, selection);
  const { id } = registered.data.answer!;
  expect(registered.data.answer).toMatchObject({ name: input.nameZh, version: 1 });
  expect(refusalOf(await act(graph, admin, 'registerInstitution', input))).toBe(
    'INSTITUTION_EXISTS',
  );
  const elsewhere = { ...input, province: '云南' };
  const other = (await act(graph, admin, 'registerInstitution', elsewhere)).data.answer!;
  const moving = { id, expectedVersion: 1, city: '凉山州' };
  expect(refusalOf(await act(graph, admin, 'updateInstitution', moving))).toBe('FORBIDDEN');
  const { data } = await act(graph, manager, 'updateInstitution', moving, selection);
  expect(data.answer).toMatchObject({ city: '凉山州', version: 2 });
  const twin = { id: other.id, expectedVersion: 1, province: '四川', city: '凉山州' };
  expect(refusalOf(await act(graph, manager, 'updateInstitution', twin))).toBe(
    'INSTITUTION_EXISTS',
  );
  const nameless = { id, expectedVersion: 2, nameZh: null };
  expect(refusalOf(await act(graph, manager, 'updateInstitution', nameless))).toBe('NAME_MISSING');
});
