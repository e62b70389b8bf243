import DataLoader from 'dataloader';
import { oneForEach } from '../../../platform/align';
import type { SessionsRepository } from './repository';

/** Made anew for every operation: one viewer's cache is nobody else's. */
export const createSessionsLoaders = (sessions: SessionsRepository) => ({
  sessionById: new DataLoader(async (ids: readonly string[]) =>
    oneForEach(ids, await sessions.findSessions(ids), ({ id }) => id),
  ),
});
