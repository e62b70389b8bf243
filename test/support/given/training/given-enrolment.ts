import { newId } from '../../../../platform/id';
import { Enrolment } from '../../../../subgraphs/training/enrolments/entities/enrolment';
import { EnrolmentStep } from '../../../../subgraphs/training/enrolments/entities/enrolment-step';
import type { TestGraph } from '../../graph';

type Given = Partial<Enrolment> & {
  readonly cohortId: string;
  readonly programmeId: string;
  readonly traineeId: string;
};

const ended = new Set(['COMPLETED', 'WITHDRAWN', 'FAILED']);

/** An application, unless the test wants a later state; other columns follow from the state. */
export async function givenEnrolment(graph: TestGraph, given: Given): Promise<Enrolment> {
  const { state = 'APPLIED' } = given;
  const row: Enrolment = {
    id: newId(),
    state,
    activeMarker: ended.has(state) ? null : 1,
    appliedAt: new Date('2026-01-10T02:00:00Z'),
    waitingPosition: state === 'WAITLISTED' ? 1 : null,
    supervisorId: null,
    startedOn: state === 'IN_TRAINING' || ended.has(state) ? '2026-03-01' : null,
    endedOn: ended.has(state) ? '2026-06-01' : null,
    attendancePercent: null,
    version: 1,
    ...given,
  };
  const { manager } = await graph.database('training');
  await manager.insert(Enrolment, row);
  await manager.insert(EnrolmentStep, {
    enrolmentId: row.id,
    position: 1,
    fromState: null,
    toState: 'APPLIED',
    at: row.appliedAt,
    actor: 'trainee',
    reason: null,
  });
  return row;
}
