import { stableId } from '../../../platform/id';
import { as } from '../../support/as';
import type { Data } from '../../support/response';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { givenCertificate } from '../../support/given/training/given-certificate';
import { givenCohort } from '../../support/given/training/given-cohort';
import { givenEnrolment } from '../../support/given/training/given-enrolment';
import { givenInstitution } from '../../support/given/training/given-institution';
import { givenLogbookEntry } from '../../support/given/training/given-logbook-entry';
import { givenOutreachEvent } from '../../support/given/training/given-outreach-event';
import { givenProgramme } from '../../support/given/training/given-programme';
import { givenTrainee } from '../../support/given/training/given-trainee';

const group = stableId('Group', 'yuke');
const hospital = stableId('Hospital', 'pku-stomatology');
const doctor = stableId('Doctor', '鲍宇克');
const parents: Record<string, string> = { group, hospital, doctor };

describe('lists below something', () => {
  let graph: TestGraph;
  let viewer: Record<string, string>;
  beforeAll(async () => {
    graph = await startTestGraph();
    viewer = await as(graph, 'TRAINING_MANAGER');
    const institution = await givenInstitution(graph);
    const own = { hosts: [group], hospitals: [hospital], supervisors: [doctor] };
    const [programme] = await Promise.all([0, 1, 2].map(() => givenProgramme(graph, own)));
    const programmeId = programme!.id;
    const cohorts = await Promise.all([0, 1, 2].map(() => givenCohort(graph, { programmeId })));
    const trainee = await givenTrainee(graph, { doctorId: doctor });
    const institutionId = institution.id;
    let enrolment = '';
    for (const { id: cohortId } of cohorts) {
      const member = await givenTrainee(graph, { kind: 'INSTITUTION_MEMBER', institutionId });
      const place = { cohortId, programmeId };
      ({ id: enrolment } = await givenEnrolment(graph, { ...place, traineeId: trainee.id }));
      await givenEnrolment(graph, { ...place, traineeId: member.id });
      await givenCertificate(graph, { programmeId, traineeId: trainee.id, doctorId: doctor });
      await givenOutreachEvent(graph, { groups: [group], institutionId });
    }
    const cohortId = cohorts[0]!.id;
    await givenEnrolment(graph, {
      cohortId,
      programmeId,
      traineeId: (await givenTrainee(graph)).id,
    });
    for (let index = 0; index < 3; index += 1) {
      await givenLogbookEntry(graph, { enrolmentId: enrolment });
    }
    Object.assign(parents, { programme: programmeId, cohort: cohortId, enrolment });
    parents.institution = institutionId;
  });
  afterAll(() => graph.stop());

  // Most rows are equal in what the lists are ordered by, so that the id has to decide.
  it.each([
    ['group', 'programmes', 3],
    ['group', 'outreachEvents', 3],
    ['hospital', 'programmes', 3],
    ['doctor', 'supervises', 3],
    ['doctor', 'certificates', 3],
    ['doctor', 'enrolments', 3],
    ['programme', 'cohorts', 3],
    ['programme', 'enrolments', 7],
    ['cohort', 'enrolments', 3],
    ['enrolment', 'logbook', 3],
    ['institution', 'enrolments', 3],
    ['institution', 'outreachEvents', 3],
  ])('%s.%s is walked without a gap', async (parent, field, total) => {
    const seen: string[] = [];
    let after: unknown = null;
    do {
      const { data } = await graph.query(
        `query ($id: ID!, $after: String) {
          parent: ${parent}(id: $id) {
            list: ${field}(first: 2, after: $after) {
              totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage endCursor }
            }
          }
        }`,
        { id: parents[parent], after },
        viewer,
      );
      const { edges, pageInfo, totalCount } = data.parent!.list!;
      expect(totalCount).toBe(total);
      expect(pageInfo!.hasPreviousPage).toBe(after !== null);
      const page = edges as unknown as { cursor: string; node: { id: string } }[];
      expect(page.at(-1)?.cursor).toBe(pageInfo!.endCursor);
      seen.push(...page.map(({ node }) => node.id));
      after = pageInfo!.hasNextPage ? pageInfo!.endCursor : null;
    } while (after !== null);
    expect(seen).toHaveLength(total);
    expect(new Set(seen).size).toBe(total);
  });

  it('a cursor belongs to the list of one parent', async () => {
    const ask = (id: string, after: unknown) =>
      graph.query(
        `query ($id: ID!, $after: String) {
          cohort(id: $id) { enrolments(first: 1, after: $after) { pageInfo { endCursor } } }
        }`,
        { id, after },
        viewer,
      );
    const { data } = await graph.query('{ cohorts { nodes { id } } }');
    const [one, other] = data.cohorts!.nodes as unknown as [Data, Data];
    const first = await ask(String(one.id as unknown), null);
    const cursor = first.data.cohort!.enrolments!.pageInfo!.endCursor;
    await expect(ask(String(one.id as unknown), cursor)).resolves.toHaveProperty('data');
    const foreign = await ask(String(other.id as unknown), cursor);
    expect(foreign.refusals).toEqual([{ code: 'BAD_USER_INPUT', reason: 'INVALID_CURSOR' }]);
  });
});
