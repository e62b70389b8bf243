import type { Enrolment } from '../../../../subgraphs/training/enrolments/entities/enrolment';
import type { Cohort } from '../../../../subgraphs/training/programmes/entities/cohort';
import { as } from '../../as';
import type { TestGraph } from '../../graph';
import { givenEnrolment } from './given-enrolment';
import { givenTrainee } from './given-trainee';

/** A doctor who has applied for a cohort, unless the test wants a later state. */
export async function givenApplicant(
  graph: TestGraph,
  { id: cohortId, programmeId }: Cohort,
  given: Partial<Enrolment> = {},
) {
  const trainee = await givenTrainee(graph);
  const doctorId = trainee.doctorId!;
  const enrolment = await givenEnrolment(graph, {
    cohortId,
    programmeId,
    traineeId: trainee.id,
    ...given,
  });
  return { ...enrolment, doctorId, doctor: await as(graph, 'DOCTOR', { doctor: [doctorId] }) };
}
