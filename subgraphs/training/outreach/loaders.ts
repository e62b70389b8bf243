import DataLoader from 'dataloader';
import { manyForEach, oneForEach } from '../../../platform/align';
import type { OutreachRepository } from './repository';

/** Made anew for every operation: one viewer's cache is nobody else's. */
export function createOutreachLoaders(outreach: OutreachRepository) {
  return {
    institutionById: new DataLoader(async (ids: readonly string[]) =>
      oneForEach(ids, await outreach.findInstitutions(ids), ({ id }) => id),
    ),
    outreachEventById: new DataLoader(async (ids: readonly string[]) =>
      oneForEach(ids, await outreach.findEvents(ids), ({ id }) => id),
    ),
    groupsByEventId: new DataLoader(async (ids: readonly string[]) =>
      manyForEach(ids, await outreach.findGroups(ids), ({ eventId }) => eventId),
    ),
    doctorsByEventId: new DataLoader(async (ids: readonly string[]) =>
      manyForEach(ids, await outreach.findDoctors(ids), ({ eventId }) => eventId),
    ),
  };
}
