import { newId, stableId } from '../../../platform/id';
import type { Enrolment } from '../../../subgraphs/training/enrolments/entities/enrolment';
import type { Programme } from '../../../subgraphs/training/programmes/entities/programme';
import { as } from '../../support/as';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { givenAssessment } from '../../support/given/training/given-assessment';
import { givenCohort } from '../../support/given/training/given-cohort';
import { givenEnrolment } from '../../support/given/training/given-enrolment';
import { givenInstitution } from '../../support/given/training/given-institution';
import { givenLogbookEntry } from '../../support/given/training/given-logbook-entry';
import { givenModule } from '../../support/given/training/given-module';
import { givenProgramme } from '../../support/given/training/given-programme';
import { givenTrainee } from '../../support/given/training/given-trainee';
import { walk } from './walk';

describe('enrolments', () => {
  let graph: TestGraph;
  let viewer: Record<string, string>;
  let programme: Programme;
  let member: Enrolment;
  let student: Enrolment;
  let institutionId: string;

  beforeAll(async () => {
    graph = await startTestGraph();
    viewer = await as(graph, 'TRAINING_MANAGER');
    programme = await givenProgramme(graph, { hosts: [stableId('Group', 'yuke')] });
    const { id: programmeId } = programme;
    const { id: cohortId } = await givenCohort(graph, { programmeId });
    ({ id: institutionId } = await givenInstitution(graph));
    const [one, two, three] = await Promise.all([
      givenTrainee(graph, { kind: 'INSTITUTION_MEMBER', institutionId, name: '李二' }),
      givenTrainee(graph, { kind: 'MEDICAL_STUDENT' }),
      givenTrainee(graph),
    ]);
    const place = { cohortId, programmeId };
    member = await givenEnrolment(graph, {
      ...place,
      traineeId: one.id,
      state: 'IN_TRAINING',
      attendancePercent: 85,
      appliedAt: new Date('2026-01-02T00:00:00Z'),
    });
    student = await givenEnrolment(graph, {
      ...place,
      traineeId: two.id,
      appliedAt: new Date('2026-01-03T00:00:00Z'),
    });
    await givenEnrolment(graph, {
      ...place,
      traineeId: three.id,
      state: 'WAITLISTED',
      appliedAt: new Date('2026-01-04T00:00:00Z'),
    });
    const clinic = await givenModule(graph, { programmeId, requirements: [{ count: 2 }] });
    const [requirement] = clinic.requirements;
    const enrolmentId = member.id;
    const requirementId = requirement!.id;
    await givenAssessment(graph, { enrolmentId, moduleId: clinic.id, passed: false, score: 40 });
    await givenAssessment(graph, { enrolmentId, moduleId: clinic.id, assessedOn: '2026-05-21' });
    await givenLogbookEntry(graph, { enrolmentId, requirementId });
    await givenLogbookEntry(graph, { enrolmentId, requirementId, participation: 'OBSERVED' });
    await givenLogbookEntry(graph, { enrolmentId, requirementId, state: 'RECORDED' });
    await givenLogbookEntry(graph, { enrolmentId, performedOn: '2026-03-09', state: 'REJECTED' });
  });
  afterAll(() => graph.stop());

  const ask = (query: string, variables?: object) => graph.query(query, variables, viewer);

  it('are walked in the order of their applications, without a gap', async () => {
    const nodes = await walk(
      graph,
      'enrolments',
      'orderBy: { field: APPLIED_AT }',
      'state',
      viewer,
    );
    expect(nodes.map(({ state }) => state)).toEqual(['IN_TRAINING', 'APPLIED', 'WAITLISTED']);
  });

  it.each([
    ['{ state: [WAITLISTED, APPLIED] }', 2],
    ['{ traineeKind: [DOCTOR] }', 1],
    ['{ traineeKind: [] }', 0],
    ['{ supervisor: "nobody" }', 0],
  ])('are found by %s', async (filter, count) => {
    const { data } = await ask(`{ enrolments(filter: ${filter}) { totalCount nodes { id } } }`);
    expect(data.enrolments!.totalCount).toBe(count);
    expect(data.enrolments!.nodes).toHaveLength(count);
  });

  it('tell who learns, how far, and with which cases', async () => {
    const { data } = await ask(
      `query ($id: ID!) {
        enrolment(id: $id) {
          state programme { id } cohort { label }
          trainee { kind name doctor { id } institution { id name } school }
          steps { position from to actor }
          logbook(filter: { state: [CONFIRMED] }) { totalCount nodes { participation } }
          entries: logbook(orderBy: { field: PERFORMED_ON }, first: 1) { nodes { state supervisor { id } } }
          assessments { passed module { position } }
          progress {
            modulesPassed modulesRequired attendanceReached complete
            cases { confirmed requirement { count } }
          }
          certificate { id }
        }
      }`,
      { id: member.id },
    );
    expect(data.enrolment).toMatchObject({
      programme: { id: programme.id },
      trainee: {
        kind: 'INSTITUTION_MEMBER',
        name: '李二',
        doctor: null,
        institution: { id: institutionId },
        school: null,
      },
      steps: [{ position: 1, from: null, to: 'APPLIED', actor: 'trainee' }],
      logbook: { totalCount: 2 },
      entries: { nodes: [{ state: 'REJECTED' }] },
      assessments: [{ passed: true }, { passed: false }],
      progress: {
        modulesPassed: 1,
        modulesRequired: 1,
        attendanceReached: true,
        complete: false,
        cases: [{ confirmed: 1, requirement: { count: 2 } }],
      },
      certificate: null,
    });
  });

  it('wait for the host as tasks, and hang below what they belong to', async () => {
    const own = { group: [stableId('Group', 'yuke'), stableId('Group', 'donglei')] };
    const { data } = await graph.query(
      `query ($institution: ID!) {
        group(slug: "yuke") { tasks { enrolments { id } } }
        other: group(slug: "donglei") { tasks { enrolments { id } } }
        institution(id: $institution) { enrolments { nodes { id } } }
        programmes(filter: { kind: [FELLOWSHIP] }) {
          nodes { enrolments(filter: { state: [APPLIED] }) { nodes { id } } }
        }
      }`,
      { institution: institutionId },
      await as(graph, 'GROUP_ADMIN', own),
    );
    expect(data.group!.tasks!.enrolments).toEqual([{ id: student.id }]);
    expect(data.other!.tasks!.enrolments).toEqual([]);
    expect(data.institution!.enrolments!.nodes).toEqual([{ id: member.id }]);
    expect(data.programmes!.nodes![0]!.enrolments!.nodes).toEqual([{ id: student.id }]);
  });

  it('are only once active for one person in one cohort, and the seats are never oversold', async () => {
    const { manager } = await graph.database('training');
    const again = givenEnrolment(graph, { ...member, id: newId() });
    await expect(again).rejects.toThrow(/enrolments_one_active/);
    await givenEnrolment(graph, {
      ...member,
      id: newId(),
      state: 'WITHDRAWN',
      activeMarker: null,
      endedOn: '2026-04-01',
    });
    const oversell = manager.query('UPDATE cohorts SET seats_taken = seats + 1');
    await expect(oversell).rejects.toThrow(/cohorts_seats_not_oversold/);
  });

  it('are null when there are none', async () => {
    const { data } = await ask('{ enrolment(id: "x") { id } }');
    expect(data).toEqual({ enrolment: null });
  });
});
