import { newId } from '../../../platform/id';
import { act } from '../../support/act';
import { as } from '../../support/as';
import { givenHospital } from '../../support/given/hospitals/given-hospital';
import { givenSite } from '../../support/given/hospitals/given-site';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { givenOperated, givenOperating } from './open-cases';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.stop());

const refusalOf = async (headers: { authorization: string }, name: string, input: object) =>
  (await act(graph, headers, name, input, '{ id }')).refusals[0];

it('plans, performs and completes an operation, and what came of it', async () => {
  const { input, group, hospital } = await givenOperating(graph);
  const whole =
    '{ id state version surgeryLevel procedures { code credits { role shareBasisPoints } } }';
  const planned = (await act(graph, group, 'planCase', input, whole)).data.answer!;
  expect(planned).toMatchObject({
    state: 'PLANNED',
    surgeryLevel: 3,
    procedures: [
      {
        code: 'H1',
        credits: [
          { role: 'LEAD', shareBasisPoints: 7_000 },
          { role: 'ASSISTANT', shareBasisPoints: 3_000 },
        ],
      },
    ],
  });

  const { id } = planned;
  const steps: [string, object][] = [
    [
      'enterTheatre',
      { admittedAt: '2026-03-01T06:00:00Z', theatreEnteredAt: '2026-03-01T16:30:00Z' },
    ],
    ['recordTheatreTimes', { anaesthesiaStartedAt: '2026-03-01T16:40:00Z' }],
    ['completeCase', { theatreLeftAt: '2026-03-01T18:00:00Z', complication: false }],
    ['recordTheatreTimes', { dischargedAt: '2026-03-03T02:00:00Z' }],
    ['recordComplication', { complication: true }],
    ['recordReoperation', { reoperatedAt: '2026-03-05T02:00:00Z' }],
  ];
  for (const [index, [name, more]] of steps.entries()) {
    const change = { id, expectedVersion: index + 1, ...more };
    expect((await act(graph, hospital, name, change)).data.answer).toMatchObject({
      version: index + 2,
    });
  }
  const { data } = await graph.query(
    `query ($id: ID!) { surgicalCase(id: $id) { state performedOn complication reoperation
       steps { stepNumber state actor } } }`,
    { id },
    group,
  );
  expect(data.surgicalCase).toMatchObject({
    state: 'COMPLETED',
    performedOn: '2026-03-02', // midnight has passed in Beijing
    complication: true,
    reoperation: true,
  });
  const states = (data.surgicalCase as unknown as { steps: { state: string }[] }).steps;
  expect(states.map(({ state }) => state)).toEqual([
    'PLANNED',
    'IN_THEATRE',
    'IN_THEATRE',
    ...Array<string>(4).fill('COMPLETED'),
  ]);
});

it('cancels with a reason and the time, until anaesthesia begins', async () => {
  const { input, group } = await givenOperating(graph);
  const { id } = (await act(graph, group, 'planCase', input)).data.answer!;
  const entering = { id, expectedVersion: 1, theatreEnteredAt: '2026-03-02T01:00:00Z' };
  await act(graph, group, 'enterTheatre', entering);
  const cancelling = { id, expectedVersion: 2, reason: '患者发热' };
  const { data } = await act(
    graph,
    group,
    'cancelCase',
    cancelling,
    '{ state cancelReason cancelledAt }',
  );
  expect(data.answer).toMatchObject({ state: 'CANCELLED', cancelReason: '患者发热' });
  expect(data.answer!.cancelledAt).not.toBeNull();
  expect(await refusalOf(group, 'cancelCase', { ...cancelling, expectedVersion: 3 })).toMatchObject(
    {
      reason: 'WRONG_STATE',
    },
  );
});

it('takes a case number once in a hospital, also at the same time', async () => {
  const { input, hospital } = await givenOperating(graph);
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => act(graph, hospital, 'planCase', input)),
  );
  expect(answers.filter(({ body }) => !body.includes('"errors"'))).toHaveLength(1);
  expect(await refusalOf(hospital, 'planCase', input)).toMatchObject({
    reason: 'CASE_NUMBER_TAKEN',
  });
});

it('refuses what lies outside the agreement, when planned and when done', async () => {
  const { input, group } = await givenOperating(graph, { validTo: '2026-03-03' });
  const other = await givenSite(graph, { hospitalId: (await givenHospital(graph)).id });
  const refusals: [object, string][] = [
    [{ site: other.id }, 'SITE_NOT_AGREED'],
    [{ specialty: '05' }, 'SPECIALTY_NOT_AGREED'],
    [{ plannedFor: '2026-03-02T16:00:00Z' }, 'OUTSIDE_VALIDITY'],
    [{ plannedFor: '2024-12-31T15:59:59Z' }, 'AGREEMENT_NOT_IN_FORCE'],
  ];
  for (const [change, reason] of refusals) {
    expect(await refusalOf(group, 'planCase', { ...input, ...change })).toMatchObject({ reason });
  }
  const { id } = (await act(graph, group, 'planCase', input)).data.answer!;
  const late = { id, expectedVersion: 1, theatreEnteredAt: '2026-03-02T16:00:00Z' };
  expect(await refusalOf(group, 'enterTheatre', late)).toMatchObject({
    reason: 'OUTSIDE_VALIDITY',
  });
});

it('takes no case under an agreement that sources report or that is suspended', async () => {
  const reported = await givenOperating(graph, { reported: true });
  expect(await refusalOf(reported.group, 'planCase', reported.input)).toMatchObject({
    reason: 'HOSPITAL_NOT_COMPLETED',
  });
  const suspended = await givenOperating(graph, { stage: 'SUSPENDED' });
  expect(await refusalOf(suspended.group, 'planCase', suspended.input)).toMatchObject({
    reason: 'AGREEMENT_NOT_IN_FORCE',
  });
});

it('is for the two sides alone, and for those who have read it', async () => {
  const { input, group } = await givenOperating(graph);
  const stranger = await as(graph, 'GROUP_ADMIN', { group: [newId()] });
  expect(await refusalOf(stranger, 'planCase', input)).toMatchObject({ code: 'NOT_FOUND' });
  const { id } = (await act(graph, group, 'planCase', input)).data.answer!;
  const entering = { id, expectedVersion: 1, theatreEnteredAt: '2026-03-02T01:00:00Z' };
  expect(await refusalOf(stranger, 'enterTheatre', entering)).toMatchObject({ code: 'NOT_FOUND' });
  const stale = { ...entering, expectedVersion: 2 };
  expect(await refusalOf(group, 'enterTheatre', stale)).toMatchObject({ code: 'CONFLICT' });
  const doctor = await as(graph, 'DOCTOR', { doctor: [input.leadDoctor] });
  expect(await refusalOf(doctor, 'enterTheatre', entering)).toMatchObject({ code: 'FORBIDDEN' });
});

it('records an adverse event, which the other side closes, once', async () => {
  const { caseId, group, hospital } = await givenOperated(graph);
  const event = {
    case: caseId,
    grade: 'NO_HARM',
    category: 'DEVICE',
    occurredAt: '2026-03-02T02:00:00Z',
    description: '电刀故障',
  };
  const { data } = await act(
    graph,
    group,
    'recordAdverseEvent',
    event,
    '{ id recordedBy closedAt }',
  );
  expect(data.answer).toMatchObject({ recordedBy: 'GROUP', closedAt: null });
  const closing = { id: data.answer!.id, conclusion: '已更换' };
  expect(await refusalOf(group, 'closeAdverseEvent', closing)).toMatchObject({
    reason: 'CLOSED_BY_OTHER_SIDE',
  });
  const closed = await act(
    graph,
    hospital,
    'closeAdverseEvent',
    closing,
    '{ conclusion closedAt }',
  );
  expect(closed.data.answer).toMatchObject({ conclusion: '已更换' });
  expect(await refusalOf(hospital, 'closeAdverseEvent', closing)).toMatchObject({
    reason: 'EVENT_CLOSED',
  });
  const later = { ...event, occurredAt: '2999-01-01T00:00:00Z' };
  expect(await refusalOf(group, 'recordAdverseEvent', later)).toMatchObject({
    reason: 'INSTANT_IN_FUTURE',
  });
});

it('hears each side once about a case that is done', async () => {
  const { caseId, group, hospital, input } = await givenOperated(graph);
  const feedback = { case: caseId, score: 5, comment: '配合默契 😀' };
  const { data } = await act(graph, group, 'giveFeedback', feedback, '{ givenBy score }');
  expect(data.answer).toEqual({ givenBy: 'GROUP', score: 5 });
  await act(graph, hospital, 'giveFeedback', feedback);
  expect(await refusalOf(group, 'giveFeedback', feedback)).toMatchObject({
    reason: 'FEEDBACK_GIVEN',
  });
  const again = { ...input, hospitalCaseNumber: 'another' };
  const planned = (await act(graph, group, 'planCase', again)).data.answer!;
  expect(await refusalOf(group, 'giveFeedback', { case: planned.id, score: 5 })).toMatchObject({
    reason: 'CASE_NOT_DONE',
  });
  expect(await refusalOf(group, 'giveFeedback', { case: caseId, score: 6 })).toMatchObject({
    reason: 'NUMBER_OUT_OF_RANGE',
  });
});
