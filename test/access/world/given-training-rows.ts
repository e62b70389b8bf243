import { givenDoctor } from '../../support/given/doctors/given-doctor';
import { givenAssessment } from '../../support/given/training/given-assessment';
import { givenCohort } from '../../support/given/training/given-cohort';
import { givenEnrolment } from '../../support/given/training/given-enrolment';
import { givenLogbookEntry } from '../../support/given/training/given-logbook-entry';
import { givenModule } from '../../support/given/training/given-module';
import { givenProgramme } from '../../support/given/training/given-programme';
import { givenTeachingSession } from '../../support/given/training/given-teaching-session';
import { givenTrainee } from '../../support/given/training/given-trainee';
import type { TestGraph } from '../../support/graph';
import type { Row, Side } from './side';

/** What the training subgraph keeps about one side. */
export async function givenTrainingRows(graph: TestGraph, side: Side): Promise<Row[]> {
  const { group, doctor, canary } = side;
  const own = ['group'] as const;
  const inside = ['group', 'doctor'] as const;

  const { id: teacher } = await givenDoctor(graph);
  const draft = await givenProgramme(graph, { hosts: [group], state: 'DRAFT', summary: canary });
  const planned = await givenCohort(graph, { programmeId: draft.id });
  const unwritten = await givenModule(graph, { programmeId: draft.id });
  const { id: programmeId } = await givenProgramme(graph, { hosts: [group] });
  const { id: cohortId } = await givenCohort(graph, { programmeId, seatsTaken: 1 });
  const { id: moduleId } = await givenModule(graph, { programmeId });
  const trainee = await givenTrainee(graph, { doctorId: doctor });
  const enrolment = await givenEnrolment(graph, {
    cohortId,
    programmeId,
    traineeId: trainee.id,
    state: 'IN_TRAINING',
  });
  const enrolmentId = enrolment.id;
  const entry = await givenLogbookEntry(graph, {
    enrolmentId,
    supervisorId: teacher,
    note: canary,
  });
  const assessment = await givenAssessment(graph, {
    enrolmentId,
    moduleId,
    assessorId: teacher,
  });
  const session = await givenTeachingSession(graph, { cohortId, programmeId, moduleId });
  return [
    { type: 'Programme', id: draft.id, seenBy: own },
    { type: 'Cohort', id: planned.id, seenBy: own },
    { type: 'Module', id: unwritten.id, seenBy: own },
    { type: 'Enrolment', id: enrolmentId, seenBy: inside },
    { type: 'Trainee', id: trainee.id, seenBy: inside },
    { type: 'LogbookEntry', id: entry.id, seenBy: inside },
    { type: 'TeachingSession', id: session.id, seenBy: own },
    { type: 'Assessment', id: assessment.id, seenBy: inside },
  ];
}
