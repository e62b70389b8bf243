import { stableId } from '../../../platform/id';
import { loadSlice } from '../../../subgraphs/training/slice/load-slice';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { givenCertificate } from '../../support/given/training/given-certificate';
import { givenCohort } from '../../support/given/training/given-cohort';
import { givenEnrolment } from '../../support/given/training/given-enrolment';
import { givenOutreachEvent } from '../../support/given/training/given-outreach-event';
import { givenProgramme } from '../../support/given/training/given-programme';
import { givenTrainee } from '../../support/given/training/given-trainee';

const yuke = stableId('Group', 'yuke');
const donglei = stableId('Group', 'donglei');
const woyi = stableId('Group', 'woyi');
const spring = { from: '2026-03-01', to: '2026-06-01' };

describe('the figures of training', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startTestGraph();
    const joint = await givenProgramme(graph, {
      hosts: [yuke, donglei],
      publishedOn: '2026-03-01',
    });
    const own = await givenProgramme(graph, { hosts: [yuke], publishedOn: '2026-06-01' });
    await givenOutreachEvent(graph, {
      groups: [yuke, donglei],
      peopleServed: 50,
      startsOn: '2026-05-31',
      endsOn: '2026-06-02',
    });
    await givenOutreachEvent(graph, {
      groups: [yuke],
      startsOn: '2026-06-01',
      endsOn: '2026-06-02',
    });
    await givenOutreachEvent(graph, { groups: [yuke], state: 'PLANNED', startsOn: '2026-04-01' });
    const { id: cohortId } = await givenCohort(graph, { programmeId: joint.id });
    const { id: laterId } = await givenCohort(graph, { programmeId: own.id });
    const [first, second, third] = await Promise.all([0, 1, 2].map(() => givenTrainee(graph)));
    const enrol = (
      traineeId: string,
      startedOn: string | null,
      endedOn: string | null,
      state: 'COMPLETED' | 'IN_TRAINING' | 'WITHDRAWN' | 'APPLIED',
    ) =>
      givenEnrolment(graph, {
        cohortId,
        programmeId: joint.id,
        traineeId,
        startedOn,
        endedOn,
        state,
      });
    await enrol(first!.id, '2026-01-01', '2026-03-01', 'COMPLETED'); // ends on the first day
    await enrol(second!.id, '2026-05-31', null, 'IN_TRAINING'); // begins on the last
    await enrol(third!.id, null, null, 'APPLIED'); // has not begun
    await enrol(third!.id, '2026-01-01', '2026-02-28', 'WITHDRAWN'); // ended the day before
    await givenEnrolment(graph, {
      cohortId: laterId,
      programmeId: own.id,
      traineeId: first!.id,
      state: 'COMPLETED',
      startedOn: '2026-04-01',
      endedOn: '2026-06-01',
    });
    await givenCertificate(graph, {
      programmeId: joint.id,
      traineeId: first!.id,
      issuedOn: '2026-05-31',
    });
    await givenCertificate(graph, {
      programmeId: joint.id,
      traineeId: second!.id,
      issuedOn: '2026-06-01',
    });
  });
  afterAll(() => graph.stop());

  it('count for every host, and once for the alliance; a day belongs to one period', async () => {
    const { manager } = await graph.database('training');
    const groups = await loadSlice(manager, [yuke, donglei, woyi], spring);
    const alliance = await loadSlice(manager, null, spring);
    const of = (groupId: string | null, rows = groups) =>
      Object.fromEntries(
        rows.filter((row) => row.groupId === groupId).map(({ measure, value }) => [measure, value]),
      );
    const zero = {
      programmes_published: 0,
      trainees: 0,
      completions: 0,
      certificates: 0,
      outreach_people_served: 0,
    };
    const joint = {
      programmes_published: 1,
      trainees: 2,
      completions: 1,
      certificates: 1,
      outreach_people_served: 50,
    };
    expect(of(yuke)).toEqual(joint);
    expect(of(donglei)).toEqual(joint);
    expect(of(woyi)).toEqual(zero);
    expect(of(null, alliance)).toEqual(joint);
    expect(await loadSlice(manager, [], spring)).toEqual([]);
  });

  it('are the same for the whole when the period is cut in two, where they add up', async () => {
    const { manager } = await graph.database('training');
    const sum = (rows: readonly { measure: string; value: number }[], measure: string) =>
      rows.filter((row) => row.measure === measure).reduce((total, { value }) => total + value, 0);
    const whole = await loadSlice(manager, null, { from: '2026-01-01', to: '2027-01-01' });
    const parts = [
      ...(await loadSlice(manager, null, { from: '2026-01-01', to: '2026-06-01' })),
      ...(await loadSlice(manager, null, { from: '2026-06-01', to: '2027-01-01' })),
    ];
    for (const measure of [
      'programmes_published',
      'completions',
      'certificates',
      'outreach_people_served',
    ]) {
      expect(sum(whole, measure)).toBeGreaterThan(0);
      expect(sum(parts, measure)).toBe(sum(whole, measure));
    }
  });
});
