import { newId } from '../../../platform/id';
import { act } from '../../support/act';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { givenOperated, givenOperating } from './open-cases';

let graph: TestGraph;
let operating: Awaited<ReturnType<typeof givenOperating>>;
beforeAll(async () => {
  graph = await startTestGraph();
  operating = await givenOperating(graph);
});
afterAll(() => graph.stop());

const lead = newId();
const procedure = (change: object) => ({
  leadDoctor: lead,
  procedures: [
    {
      code: 'H1',
      name: '疝修补术',
      credits: [{ doctor: lead, role: 'LEAD', shareBasisPoints: 10_000 }],
      ...change,
    },
  ],
});

it.each<[string, object, string | null]>([
  ['an identity card', { patientRef: '11010519491231002X' }, 'PATIENT_IDENTITY_REFUSED'],
  ['a mobile number', { patientRef: '13812345678' }, 'PATIENT_IDENTITY_REFUSED'],
  ['a name', { patientRef: '张三' }, 'PATIENT_IDENTITY_REFUSED'],
  [
    'an identity card as number',
    { hospitalCaseNumber: '11010519491231002X' },
    'PATIENT_IDENTITY_REFUSED',
  ],
  [
    'a mobile number in a procedure',
    procedure({ name: '术后 138 1234 5678' }),
    'PATIENT_IDENTITY_REFUSED',
  ],
  ['control characters', procedure({ name: '疝\u0000' }), 'TEXT_UNPRINTABLE'],
  ['no text', procedure({ name: ' ' }), 'TEXT_LENGTH'],
  ['a code of strange letters', procedure({ code: '疝' }), 'CODE_MALFORMED'],
  ['a level of 5', procedure({ surgeryLevel: 5 }), 'NUMBER_OUT_OF_RANGE'],
  ['a level of 0', procedure({ surgeryLevel: 0 }), 'NUMBER_OUT_OF_RANGE'],
  ['no credits', procedure({ credits: [] }), 'LIST_LENGTH'],
  [
    'credits of 9 999',
    procedure({ credits: [{ doctor: lead, role: 'LEAD', shareBasisPoints: 9_999 }] }),
    'CREDITS_NOT_WHOLE',
  ],
  [
    'negative credits',
    procedure({ credits: [{ doctor: lead, role: 'LEAD', shareBasisPoints: -1 }] }),
    'NUMBER_OUT_OF_RANGE',
  ],
  [
    'a doctor twice',
    procedure({
      credits: [1, 2].map(() => ({ doctor: lead, role: 'LEAD', shareBasisPoints: 5_000 })),
    }),
    'LIST_REPEATS',
  ],
  ['no procedures', { procedures: [] }, 'LIST_LENGTH'],
  ['a lead that is no id', { leadDoctor: '宋冬雷' }, 'ID_MALFORMED'],
  ['a leap day that is none', { plannedFor: '2025-02-29T00:00:00Z' }, null],
])('plans no case with %s', async (_case, change, reason) => {
  const { group, input } = operating;
  const { refusals } = await act(graph, group, 'planCase', { ...input, ...change });
  if (reason === null) expect(refusals[0]!.code).toBe('BAD_USER_INPUT');
  else expect(refusals[0]!.reason).toBe(reason);
});

it('plans no case with 10 000 procedures', async () => {
  const { group, input } = operating;
  const procedures = Array.from({ length: 10_000 }, () => input.procedures[0]);
  const { body } = await act(graph, group, 'planCase', { ...input, procedures });
  expect(body).toContain('"errors"');
});

it.each<[string, string, object, string]>([
  [
    'enterTheatre',
    'in the future',
    { theatreEnteredAt: '2999-01-01T00:00:00Z' },
    'INSTANT_IN_FUTURE',
  ],
  [
    'enterTheatre',
    'before admission',
    { admittedAt: '2026-03-02T02:00:00Z', theatreEnteredAt: '2026-03-02T01:00:00Z' },
    'INSTANTS_OUT_OF_ORDER',
  ],
  ['completeCase', 'before it began', { theatreLeftAt: '2026-03-02T03:00:00Z' }, 'WRONG_STATE'],
  [
    'recordTheatreTimes',
    'before it began',
    { anaesthesiaStartedAt: '2026-03-02T03:00:00Z' },
    'WRONG_STATE',
  ],
  ['recordComplication', 'before it began', { complication: true }, 'CASE_NOT_DONE'],
  [
    'recordReoperation',
    'before it began',
    { reoperatedAt: '2026-03-02T03:00:00Z' },
    'CASE_NOT_DONE',
  ],
  [
    'cancelCase',
    'for a phone number',
    { reason: '请联系 13812345678' },
    'PATIENT_IDENTITY_REFUSED',
  ],
  ['cancelCase', 'for nothing', { reason: '' }, 'TEXT_LENGTH'],
])('%s refuses %s', async (name, _case, change, reason) => {
  const { group, input } = operating;
  const number = { ...input, hospitalCaseNumber: `${name} ${_case}` };
  const { id } = (await act(graph, group, 'planCase', number)).data.answer!;
  const { refusals } = await act(graph, group, name, { id, expectedVersion: 1, ...change });
  expect(refusals[0]!.reason).toBe(reason);
});

it.each<[string, object, string]>([
  ['recordAdverseEvent', { description: '身份证 110105194912310021' }, 'PATIENT_IDENTITY_REFUSED'],
  ['recordAdverseEvent', { description: '\u202e' }, 'TEXT_UNPRINTABLE'],
  ['giveFeedback', { score: 0 }, 'NUMBER_OUT_OF_RANGE'],
  ['giveFeedback', { comment: 'x'.repeat(1001) }, 'TEXT_LENGTH'],
])('%s refuses %j', async (name, change, reason) => {
  const { caseId, group } = await givenOperated(graph);
  const event = { grade: 'HARM', category: 'OTHER', occurredAt: '2026-03-02T02:00:00Z' };
  const given = name === 'giveFeedback' ? { score: 3 } : { ...event, description: '描述' };
  const { refusals } = await act(
    graph,
    group,
    name,
    { case: caseId, ...given, ...change },
    '{ id }',
  );
  expect(refusals[0]!.reason).toBe(reason);
});
