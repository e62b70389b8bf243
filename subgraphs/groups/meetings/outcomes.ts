import { notFound } from '../../../platform/errors';
import type { Meeting } from './entities/meeting';
import type { ResearchProject } from './entities/research-project';
import type { createMeetingsLoaders } from './loaders';

/** What a client is told after a change; its repetition is told the same. */
export type MeetingOutcome = Pick<Meeting, 'id' | 'version'>;
export type ProjectOutcome = Pick<ResearchProject, 'id' | 'state' | 'version'>;

type Loaders = Pick<ReturnType<typeof createMeetingsLoaders>, 'meetingById' | 'projectById'>;

export const meetingOutcome = ({ id, version }: MeetingOutcome): MeetingOutcome => ({
  id,
  version,
});

export const projectOutcome = ({ id, state, version }: ProjectOutcome): ProjectOutcome => ({
  id,
  state,
  version,
});

/** The meeting as the command left it, even when others have changed it since. */
export async function requireMeeting(
  { meetingById }: Loaders,
  outcome: MeetingOutcome,
): Promise<Meeting> {
  const row = await meetingById.load(outcome.id);
  if (!row) throw notFound('Meeting', outcome.id);
  return { ...row, ...outcome };
}

export async function requireProject(
  { projectById }: Loaders,
  outcome: ProjectOutcome,
): Promise<ResearchProject> {
  const row = await projectById.load(outcome.id);
  if (!row) throw notFound('ResearchProject', outcome.id);
  return { ...row, ...outcome };
}
