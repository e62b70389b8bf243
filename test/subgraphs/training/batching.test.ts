import { newId, stableId } from '../../../platform/id';
import { as } from '../../support/as';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { givenAssessment } from '../../support/given/training/given-assessment';
import { givenCohort } from '../../support/given/training/given-cohort';
import { givenEnrolment } from '../../support/given/training/given-enrolment';
import { givenModule } from '../../support/given/training/given-module';
import { givenProgramme } from '../../support/given/training/given-programme';
import { givenTrainee } from '../../support/given/training/given-trainee';

const parents = 20;

describe('twenty programmes', () => {
  let graph: TestGraph;
  let viewer: Record<string, string>;
  beforeAll(async () => {
    graph = await startTestGraph();
    viewer = await as(graph, 'TRAINING_MANAGER');
    for (let index = 0; index < parents; index += 1) {
      const { id: programmeId } = await givenProgramme(graph, {
        synthetic: true,
        hosts: [stableId('Group', 'yuke')],
        supervisors: [newId()],
      });
      const { id: moduleId } = await givenModule(graph, { programmeId, requirements: [{}] });
      const { id: cohortId } = await givenCohort(graph, { programmeId });
      const { id: traineeId } = await givenTrainee(graph);
      const { id: enrolmentId } = await givenEnrolment(graph, { programmeId, cohortId, traineeId });
      await givenAssessment(graph, { enrolmentId, moduleId });
    }
  });
  afterAll(() => graph.stop());

  it('cost one statement for each table and level, and one request', async () => {
    const ask = () =>
      graph.query(`{
        programmes(first: ${parents}, filter: { synthetic: true }) {
          nodes {
            specialties { code } hosts { id } jointHospitals { leading } supervisors { id }
            prerequisites { id } sources { fact }
            modules { name requiredCases { count } }
            cohorts { totalCount nodes { label phase } }
          }
        }
      }`);
    const { data } = await ask();
    expect(data.programmes!.nodes).toHaveLength(parents);
    const { statements, requests } = await graph.count(ask);
    const tables = statements.training!.map(
      (sql) => /FROM (?:\(SELECT .+? FROM )?(\w+)/s.exec(sql)![1],
    );
    expect(tables.sort()).toEqual([
      'case_requirements',
      'cohorts',
      'cohorts',
      'programme_hospitals',
      'programme_hosts',
      'programme_modules',
      'programme_prerequisites',
      'programme_specialties',
      'programme_supervisors',
      'programmes',
      'programmes',
      'record_sources',
    ]);
    expect(requests).toEqual({ training: 1 });
  });

  it('and what hangs below their enrolments costs no more', async () => {
    const ask = () =>
      graph.query(
        `{
        enrolments(first: ${parents}) {
          nodes {
            programme { name } cohort { label } trainee { kind institution { name } }
            steps { to } assessments { module { name } } certificate { number }
            logbook { nodes { procedure } }
            progress { complete cases { confirmed } }
          }
        }
      }`,
        {},
        viewer,
      );
    const { data } = await ask();
    expect(data.enrolments!.nodes).toHaveLength(parents);
    const { statements, requests } = await graph.count(ask);
    const perTable = new Map<string, number>();
    for (const sql of statements.training!) {
      const table = /FROM (?:\(SELECT .+? FROM )?(\w+)/s.exec(sql)![1]!;
      perTable.set(table, (perTable.get(table) ?? 0) + 1);
    }
    expect(Object.fromEntries(perTable)).toEqual({
      enrolments: 1,
      programmes: 1,
      cohorts: 1,
      trainees: 1,
      enrolment_steps: 1,
      assessments: 1,
      certificates: 1,
      logbook_entries: 2, // the page, and the confirmed cases counted
      programme_modules: 2, // of the programmes, and of the assessments
      case_requirements: 1,
    });
    expect(requests).toEqual({ training: 1 });
  });
});
