import { newId } from '../../../platform/id';
import { act } from '../../support/act';
import { as } from '../../support/as';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { refusalOf } from '../../support/refusal-of';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.stop());

const entry = (nameZh: string) => ({
  nameZh,
  ownership: 'PRIVATE_FOR_PROFIT',
  kind: 'DAY_SURGERY_CENTRE',
  registeredSubjects: ['04'],
});
const site = { province: '广东', city: '深圳' };

async function givenPlanned() {
  const group = newId();
  const admin = await as(graph, 'GROUP_ADMIN', { group: [group] });
  const input = {
    group,
    kind: 'DAY_SURGERY_CENTRE',
    province: '广东',
    city: '深圳 𠮷',
    beds: 20,
    investmentFen: 1_500_000_000,
  };
  const { data } = await act(graph, admin, 'planProject', input, '{ id state version }');
  expect(data.answer).toMatchObject({ state: 'PLANNED', version: 1 });
  return { group, admin, input, id: data.answer!.id };
}

it('goes from plan to opening, and is then a hospital that the group built', async () => {
  const { group, admin, id } = await givenPlanned();
  const way = ['SITE_SELECTED', 'APPROVED', 'CONSTRUCTION', 'BUILT', 'LICENSED'];
  for (const [index, state] of way.entries()) {
    const more = state === 'BUILT' ? { investmentFen: 1_700_000_000 } : {};
    const step = { id, expectedVersion: index + 1, state, ...more };
    const { data } = await act(graph, admin, 'advanceProject', step, '{ state version }');
    expect(data.answer).toEqual({ state, version: index + 2 });
  }
  const opening = { id, expectedVersion: 6, hospital: entry('深圳日间手术中心'), site };
  const whole = `{ state investmentFen hospital { name builtBy { id } sites { city } }
    states { state investmentFen reachedOn { precision } } }`;
  const { data } = await act(graph, admin, 'openProject', opening, whole);
  expect(data.answer).toMatchObject({
    state: 'OPEN',
    investmentFen: 1_700_000_000,
    hospital: { name: '深圳日间手术中心', builtBy: { id: group }, sites: [{ city: '深圳' }] },
  });
  const states = data.answer!.states as unknown as { state: string; investmentFen: number }[];
  expect(states.map(({ state }) => state)).toEqual(['PLANNED', ...way, 'OPEN']);
  expect(states.map(({ investmentFen }) => investmentFen / 100_000_000)).toEqual([
    15, 15, 15, 15, 17, 17, 17,
  ]);
});

it('is bought, or given up with a reason', async () => {
  const bought = await givenPlanned();
  const buying = { id: bought.id, expectedVersion: 1, hospital: entry('惠州医院'), site };
  const { data } = await act(
    graph,
    bought.admin,
    'acquireProject',
    buying,
    '{ state hospital { name } }',
  );
  expect(data.answer).toEqual({ state: 'ACQUIRED', hospital: { name: '惠州医院' } });

  const { admin, id } = await givenPlanned();
  const giving = { id, expectedVersion: 1, reason: '选址未获批准' };
  const given = await act(graph, admin, 'abandonProject', giving, '{ state states { note } }');
  expect(given.data.answer).toEqual({
    state: 'ABANDONED',
    states: [{ note: null }, { note: '选址未获批准' }],
  });
});

it('keeps any past day', async () => {
  const { admin, id } = await givenPlanned();
  const database = await graph.database('hospitals');
  await database.query(
    `UPDATE build_project_states SET reached_on = '2026-01-10' WHERE project_id = ?`,
    [id],
  );
  const step = { id, expectedVersion: 1, state: 'SITE_SELECTED', reachedOn: '2026-02-10' };
  await act(graph, admin, 'advanceProject', { ...step, investmentFen: 1 });
  const { data } = await graph.query(
    `query ($id: ID!) { buildProject(id: $id) {
       none: state(asOf: "2026-01-09") planned: state(asOf: "2026-02-09") chosen: state(asOf: "2026-02-10")
       then: investmentFen(asOf: "2026-02-09") now: investmentFen } }`,
    { id },
    admin,
  );
  expect(data.buildProject).toEqual({
    none: null,
    planned: 'PLANNED',
    chosen: 'SITE_SELECTED',
    then: 1_500_000_000,
    now: 1,
  });
});

it('is for its group alone, along the arrows', async () => {
  const { admin, id, input } = await givenPlanned();
  const step = { id, expectedVersion: 1, state: 'SITE_SELECTED' };
  const stranger = await as(graph, 'GROUP_ADMIN', { group: [newId()] });
  const refused = async (headers: { authorization: string }, name: string, given: object) =>
    refusalOf(await act(graph, headers, name, given, '{ id }'));
  expect(await refused(stranger, 'planProject', input)).toBe('FORBIDDEN');
  expect(await refused(stranger, 'advanceProject', step)).toBe('NOT_FOUND');
  expect(await refused(admin, 'advanceProject', { ...step, expectedVersion: 2 })).toBe(
    'STALE_VERSION',
  );
  expect(await refused(admin, 'advanceProject', { ...step, state: 'BUILT' })).toBe('WRONG_STATE');
  expect(await refused(admin, 'advanceProject', { ...step, state: 'ACQUIRED' })).toBe(
    'NEEDS_A_HOSPITAL',
  );
  expect(await refused(admin, 'advanceProject', { ...step, reachedOn: '2999-01-01' })).toBe(
    'REACHED_IN_FUTURE',
  );
  expect(await refused(admin, 'advanceProject', { ...step, reachedOn: '2001-01-01' })).toBe(
    'REACHED_BEFORE_LAST',
  );
  const opening = { id, expectedVersion: 1, hospital: entry('早开的医院'), site };
  expect(await refused(admin, 'openProject', opening)).toBe('WRONG_STATE');
});

it.each<[string, string, object, string]>([
  ['planProject', 'negative money', { investmentFen: -1 }, 'NUMBER_OUT_OF_RANGE'],
  ['planProject', 'a level of 4', { level: 4 }, 'NUMBER_OUT_OF_RANGE'],
  ['planProject', 'too many beds', { beds: 20_001 }, 'NUMBER_OUT_OF_RANGE'],
  ['planProject', 'no city', { city: ' ' }, 'TEXT_LENGTH'],
  ['planProject', 'control characters', { city: '深\u0000圳' }, 'TEXT_UNPRINTABLE'],
  [
    'advanceProject',
    'a leap day that is none',
    { state: 'APPROVED', reachedOn: '2025-02-29' },
    'INVALID_DATE',
  ],
  [
    'advanceProject',
    'negative money',
    { state: 'SITE_SELECTED', investmentFen: -1 },
    'NUMBER_OUT_OF_RANGE',
  ],
  ['abandonProject', 'no reason', { reason: '' }, 'TEXT_LENGTH'],
  [
    'acquireProject',
    '10 000 subjects',
    {
      site,
      hospital: {
        ...entry('大医院'),
        registeredSubjects: Array.from({ length: 10_000 }, (_, index) => `${index}`),
      },
    },
    'LIST_LENGTH',
  ],
])('%s refuses %s', async (name, _case, change, reason) => {
  const { admin, input, id } = await givenPlanned();
  const given = name === 'planProject' ? input : { id, expectedVersion: 1 };
  const answer = await act(graph, admin, name, { ...given, ...change });
  if (reason === 'LIST_LENGTH') expect(answer.body).toContain('"errors"');
  else expect(refusalOf(answer)).toBe(reason);
});
