import DataLoader from 'dataloader';
import { manyForEach, oneForEach } from '../../../platform/align';
import type { ConferencesRepository } from './repository';

/** Made anew for every operation: one viewer's cache is nobody else's. */
export function createConferencesLoaders(conferences: ConferencesRepository) {
  return {
    conferenceById: new DataLoader(async (ids: readonly string[]) =>
      oneForEach(ids, await conferences.findByIds(ids), ({ id }) => id),
    ),
    participantsByConferenceId: new DataLoader(async (ids: readonly string[]) =>
      manyForEach(ids, await conferences.findParticipants(ids), (row) => row.conferenceId),
    ),
    invitationsByConferenceId: new DataLoader(async (ids: readonly string[]) =>
      manyForEach(ids, await conferences.findInvitations(ids), (row) => row.conferenceId),
    ),
    stepsByConferenceId: new DataLoader(async (ids: readonly string[]) =>
      manyForEach(ids, await conferences.findSteps(ids), ({ conferenceId }) => conferenceId),
    ),
    opinionsByConferenceId: new DataLoader(async (ids: readonly string[]) =>
      manyForEach(ids, await conferences.findOpinions(ids), ({ conferenceId }) => conferenceId),
    ),
  };
}
