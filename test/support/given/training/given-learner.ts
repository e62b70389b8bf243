import { EnrolmentStep } from '../../../../subgraphs/training/enrolments/entities/enrolment-step';
import { as } from '../../as';
import type { TestGraph } from '../../graph';
import { givenApplicant } from './given-applicant';
import { givenRound } from './given-round';

/** A running cohort that began on the first day of March, and a doctor in training with a supervisor. */
export async function givenLearner(graph: TestGraph, { cases = 2 } = {}) {
  const round = await givenRound(graph, {
    cases,
    cohort: {
      seats: 3,
      seatsTaken: 1,
      applicationsOpenAt: new Date('2026-01-01T00:00:00Z'),
      applicationsCloseAt: new Date('2026-02-01T00:00:00Z'),
      startsOn: '2026-03-01',
      endsOn: '2099-01-01',
    },
  });
  const supervisorId = round.supervisors[0]!;
  const learner = await givenApplicant(graph, round.cohort, {
    state: 'IN_TRAINING',
    startedOn: '2026-03-01',
    supervisorId,
  });
  const { manager } = await graph.database('training');
  await manager.insert(EnrolmentStep, {
    enrolmentId: learner.id,
    position: 2,
    fromState: 'APPLIED',
    toState: 'IN_TRAINING',
    at: new Date('2026-03-01T00:00:00Z'),
    actor: 'time',
    reason: null,
  });
  return {
    ...round,
    learner,
    supervisorId,
    requirement: round.module.requirements[0]?.id,
    supervisor: await as(graph, 'DOCTOR', { doctor: [supervisorId] }),
  };
}
