import type { Work } from '../../../platform/commands/work';
import type { Programme } from '../programmes/entities/programme';
import { trainingDeliveredFact } from '../programmes/training-delivered-fact';
import { SessionTeacher } from './entities/session-teacher';
import type { TeachingSession } from './entities/teaching-session';

/** Tells hospitals what was delivered: fees for training rest on it. */
export async function tellDelivered(
  work: Work,
  session: TeachingSession,
  { id: programmeId, kind: programmeKind }: Pick<Programme, 'id' | 'kind'>,
  hostGroupIds: readonly string[],
): Promise<void> {
  const { id, cohortId, moduleId, hospitalId, institutionId, heldOn, minutes, trainees, version } =
    session;
  const teachers = await work.everything.byKeys(
    SessionTeacher,
    'sessionId',
    [id],
    [{ property: 'position', direction: 'ASC' }],
  );
  work.publish(
    trainingDeliveredFact({
      id,
      programmeId,
      programmeKind,
      cohortId,
      moduleId,
      hostGroupIds,
      hospitalId,
      institutionId,
      teacherIds: teachers.map(({ doctorId }) => doctorId),
      deliveredOn: heldOn,
      minutes,
      trainees,
      version,
    }),
  );
}
