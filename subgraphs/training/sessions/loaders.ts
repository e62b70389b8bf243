import DataLoader from 'dataloader';
import { manyForEach, oneForEach } from '../../../platform/align';
import type { SessionsRepository } from './repository';

/** Made anew for every operation: one viewer's cache is nobody else's. */
export function createSessionLoaders(sessions: SessionsRepository) {
  return {
    sessionById: new DataLoader(async (ids: readonly string[]) =>
      oneForEach(ids, await sessions.findByIds(ids), ({ id }) => id),
    ),
    teachersBySessionId: new DataLoader(async (ids: readonly string[]) =>
      manyForEach(ids, await sessions.findTeachers(ids), ({ sessionId }) => sessionId),
    ),
    attendanceBySessionId: new DataLoader(async (ids: readonly string[]) =>
      manyForEach(ids, await sessions.findAttendance(ids), ({ sessionId }) => sessionId),
    ),
  };
}
