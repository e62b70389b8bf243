import { addDays } from '../../../subgraphs/hospitals/domain/add-days';
import { beijingDay } from '../../../subgraphs/hospitals/domain/beijing-day';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { givenNegotiation } from './given-negotiation';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.stop());

const refused = (reason: string) => [{ code: 'REFUSED', reason }];
const inDays = (days: number) => addDays(beijingDay(new Date(Date.now())), days);

it('reproduces the pipeline of any past day, whatever has happened since', async () => {
  const { id, group, groupId, staff, does, bothSign } = await givenNegotiation(graph);
  const stageOn = async (day: string) => {
    const list = await graph.query(
      `query ($id: ID!, $day: Date!, $group: ID!) {
        agreement(id: $id) { group { id } stage(asOf: $day) expectedAnnualValueFen(asOf: $day) }
        signed: agreements(filter: { group: $group, stage: [SIGNED], asOf: $day }) { totalCount } }`,
      { id, day, group: groupId },
      { ...group },
    );
    const { agreement, signed } = list.data;
    const { stage, expectedAnnualValueFen } = agreement as unknown as Record<string, unknown>;
    return [stage, expectedAnnualValueFen, signed!.totalCount];
  };
  const first = inDays(0);
  graph.pass({ days: 1 });
  await bothSign();
  graph.pass({ days: 1 });
  await does(group, 'reviseExpectedValue', { expectedAnnualValueFen: 7_000 });
  graph.pass({ days: 1 });
  await does(staff, 'endAgreement', { reason: '合作方变更' });
  expect(await stageOn(addDays(first, -1))).toEqual([null, null, 0]);
  expect(await stageOn(first)).toEqual(['NEGOTIATING', 1_000, 0]);
  expect(await stageOn(addDays(first, 1))).toEqual(['SIGNED', 1_000, 1]);
  expect(await stageOn(addDays(first, 2))).toEqual(['SIGNED', 7_000, 1]);
  expect(await stageOn(addDays(first, 3))).toEqual(['ENDED', 7_000, 0]);
});

it('is amended from a day on; what held before still holds for the days before', async () => {
  const { id, group, staff, does, bothSign, noteChange } = await givenNegotiation(graph);
  await bothSign();
  await does(staff, 'activateAgreement');
  const later = inDays(43);
  await bothSign({
    from: later,
    split: { group: 7_000, hospital: 3_000 },
    specialties: ['04.01.hernia'],
  });
  const ask = `query ($id: ID!, $day: Date) { agreement(id: $id) { specialties { code }
    terms { version } termsHistory { version } then: terms(asOf: $day) { version split { groupBasisPoints } } } }`;
  const answer = async () =>
    (await graph.query(ask, { id, day: later }, { ...group })).data.agreement;
  expect(await answer()).toMatchObject({
    specialties: [{ code: '04.01' }],
    terms: { version: 1 },
    then: { version: 2, split: { groupBasisPoints: 7_000 } },
  });
  graph.pass({ days: 41 });
  await graph.runTasks();
  noteChange();
  expect(await answer()).toMatchObject({
    specialties: [{ code: '04.01.hernia' }],
    terms: { version: 2 },
    termsHistory: [{ version: 1 }, { version: 2 }],
  });
  expect((await bothSign({ from: '2126-01-01' })).data.answer).toMatchObject({ stage: 'ACTIVE' });
  expect((await bothSign({ from: '2125-01-01' })).refusals).toEqual(refused('TERMS_OUT_OF_ORDER'));
  expect((await bothSign({ from: later })).refusals).toEqual(refused('AMENDMENT_BACKDATED'));
});

it('ends by itself when its last day is over', async () => {
  const { id, group, staff, does, bothSign } = await givenNegotiation(graph);
  await bothSign({ to: inDays(80) });
  await does(staff, 'activateAgreement').then((answer) => answer.data);
  graph.pass({ days: 40 });
  const resumed = await does(staff, 'suspendAgreement', { reason: '检修' });
  expect(resumed.data.answer).toMatchObject({ stage: 'SUSPENDED' });
  expect((await does(staff, 'resumeAgreement')).refusals).toEqual(refused('AGREEMENT_OVER'));
  await graph.runTasks();
  const ask = 'query ($id: ID!) { agreement(id: $id) { stage stages { stage actor } } }';
  const { data } = await graph.query(ask, { id }, { ...group });
  expect(data.agreement).toMatchObject({ stage: 'ENDED' });
  expect(JSON.stringify(data)).toContain('{"stage":"ENDED","actor":"time"}');
});
