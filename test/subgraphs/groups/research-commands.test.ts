import { newId } from '../../../platform/id';
import { act, type Headers } from '../../support/act';
import { as } from '../../support/as';
import { givenGroup } from '../../support/given/groups/given-group';
import { startTestGraph, type TestGraph } from '../../support/graph';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.stop());

async function givenSide(status: 'MEMBER' | 'SUSPENDED' = 'MEMBER') {
  const { id } = await givenGroup(graph, { status });
  return { id, admin: await as(graph, 'GROUP_ADMIN', { group: [id] }) };
}

const refusal = async (headers: Headers, mutation: string, input: object) =>
  (await act(graph, headers, mutation, input)).refusals[0];

async function givenProject() {
  const one = await givenSide();
  const said = { title: '随访研究 😀', question: '复发率?', hospitals: [newId()] };
  const input = { group: one.id, ...said };
  const { id } = (await act(graph, one.admin, 'startProject', input)).data.answer!;
  return { id, one, input };
}

it('is studied by several groups and published', async () => {
  const { id, one } = await givenProject();
  const two = await givenSide();
  await act(graph, two.admin, 'joinProject', { id, group: two.id }).then(({ data }) => data);
  const running = { id, group: two.id, expectedVersion: 2, state: 'RUNNING', day: '2026-01-01' };
  await act(graph, two.admin, 'changeProjectState', running).then(({ data }) => data);
  const publication = { id, group: one.id, title: '结果', doi: '10.1000/182' };
  await act(graph, one.admin, 'addPublication', publication).then(({ data }) => data);
  await act(graph, two.admin, 'leaveProject', { id, group: two.id }).then(({ data }) => data);
  const done = { ...running, group: one.id, expectedVersion: 5, state: 'COMPLETED' };
  const whole = `{ state startedOn endedOn groups { id } publications { doi }
    steps { kind state group { id } } }`;
  const ended = { ...done, day: '2026-03-01' };
  const { data } = await act(graph, one.admin, 'changeProjectState', ended, whole);
  expect(data.answer).toEqual({
    state: 'COMPLETED',
    startedOn: '2026-01-01',
    endedOn: '2026-03-01',
    groups: [{ id: one.id }],
    publications: [{ doi: '10.1000/182' }],
    steps: [
      { kind: 'STATE', state: 'PLANNED', group: { id: one.id } },
      { kind: 'JOINED', state: 'PLANNED', group: { id: two.id } },
      { kind: 'STATE', state: 'RUNNING', group: { id: two.id } },
      { kind: 'PUBLISHED', state: 'RUNNING', group: { id: one.id } },
      { kind: 'LEFT', state: 'RUNNING', group: { id: two.id } },
      { kind: 'STATE', state: 'COMPLETED', group: { id: one.id } },
    ],
  });
  expect(await refusal(two.admin, 'joinProject', { id, group: two.id })).toMatchObject({
    reason: 'PROJECT_OVER',
  });
});

it('belongs to the groups that take part', async () => {
  const { id, one, input } = await givenProject();
  const [other, suspended] = [await givenSide(), await givenSide('SUSPENDED')];
  const running = { id, group: one.id, expectedVersion: 1, state: 'RUNNING', day: '2026-01-01' };
  const cases: [Headers, string, object, object][] = [
    [other.admin, 'startProject', input, { code: 'FORBIDDEN' }],
    [other.admin, 'changeProjectState', running, { code: 'FORBIDDEN' }],
    [other.admin, 'changeProjectState', { ...running, group: other.id }, { code: 'FORBIDDEN' }],
    [other.admin, 'addPublication', { id, group: other.id, title: 'x' }, { code: 'FORBIDDEN' }],
    [other.admin, 'leaveProject', { id, group: other.id }, { code: 'FORBIDDEN' }],
    [other.admin, 'joinProject', { id: newId(), group: other.id }, { code: 'NOT_FOUND' }],
    [other.admin, 'joinProject', { id, group: one.id }, { code: 'FORBIDDEN' }],
    [one.admin, 'joinProject', { id, group: one.id }, { reason: 'GROUP_TAKES_PART_ALREADY' }],
    [one.admin, 'leaveProject', { id, group: one.id }, { reason: 'LAST_GROUP' }],
    [one.admin, 'changeProjectState', { ...running, expectedVersion: 2 }, { code: 'CONFLICT' }],
    [
      one.admin,
      'changeProjectState',
      { ...running, day: '2999-01-01' },
      { reason: 'DAY_IN_FUTURE' },
    ],
    [
      one.admin,
      'changeProjectState',
      { ...running, state: 'COMPLETED' },
      { reason: 'WRONG_STATE' },
    ],
    [
      suspended.admin,
      'joinProject',
      { id, group: suspended.id },
      { reason: 'GROUP_NOT_IN_GOOD_STANDING' },
    ],
  ];
  for (const [headers, mutation, said, expected] of cases) {
    expect(await refusal(headers, mutation, said)).toMatchObject(expected);
  }
});

const ids = (count: number) => Array.from({ length: count }, () => newId());
it.each<[string, string, object, string]>([
  ['startProject', 'an empty title', { title: '' }, 'TEXT_LENGTH'],
  ['startProject', 'a control character', { question: '\u001b' }, 'TEXT_UNPRINTABLE'],
  ['startProject', '51 hospitals', { hospitals: ids(51) }, 'LIST_LENGTH'],
  ['startProject', 'a hospital that cannot be', { hospitals: ['医院'] }, 'ID_FORM'],
  ['addPublication', 'a wrong identifier', { doi: 'doi:10/x' }, 'DOI_FORM'],
  ['addPublication', '29 February 2025', { publishedOn: '2025-02-29' }, 'INVALID_DATE'],
  ['changeProjectState', 'a control character', { note: 'a\u0002' }, 'TEXT_UNPRINTABLE'],
])('%s refuses %s', async (mutation, _case, change, reason) => {
  const { id, one, input } = await givenProject();
  const inputs: Record<string, object> = {
    startProject: input,
    addPublication: { id, group: one.id, title: '结果' },
    changeProjectState: {
      id,
      group: one.id,
      expectedVersion: 1,
      state: 'RUNNING',
      day: '2026-01-01',
    },
  };
  const said = { ...inputs[mutation], ...change };
  expect(await refusal(one.admin, mutation, said)).toMatchObject({ reason });
});
