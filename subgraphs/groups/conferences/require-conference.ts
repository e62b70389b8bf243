import { notFound } from '../../../platform/errors';
import type { ConferenceOutcome } from './enter-state';
import type { MdtConference } from './entities/mdt-conference';
import type { createConferencesLoaders } from './loaders';

type Loaders = Pick<ReturnType<typeof createConferencesLoaders>, 'conferenceById'>;

/** The conference as the command left it, even when others have changed it since. */
export async function requireConference(
  { conferenceById }: Loaders,
  outcome: ConferenceOutcome,
): Promise<MdtConference> {
  const row = await conferenceById.load(outcome.id);
  if (!row) throw notFound('MdtConference', outcome.id);
  return { ...row, ...outcome };
}
