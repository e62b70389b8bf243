import DataLoader from 'dataloader';
import { manyForEach, oneForEach } from '../../../platform/align';
import type { MeetingsRepository } from './repository';

/** Made anew for every operation: one viewer's cache is nobody else's. */
export function createMeetingsLoaders(meetings: MeetingsRepository) {
  const ofProject = <Row extends { projectId: string }>(
    find: (ids: readonly string[]) => Promise<Row[]>,
  ) =>
    new DataLoader(async (ids: readonly string[]) =>
      manyForEach(ids, await find(ids), ({ projectId }) => projectId),
    );

  return {
    meetingById: new DataLoader(async (ids: readonly string[]) =>
      oneForEach(ids, await meetings.findByIds(ids), ({ id }) => id),
    ),
    attendanceByMeetingId: new DataLoader(async (ids: readonly string[]) =>
      manyForEach(ids, await meetings.findAttendance(ids), ({ meetingId }) => meetingId),
    ),
    projectById: new DataLoader(async (ids: readonly string[]) =>
      oneForEach(ids, await meetings.findProjects(ids), ({ id }) => id),
    ),
    groupsByProjectId: ofProject(meetings.findProjectGroups),
    hospitalsByProjectId: ofProject(meetings.findProjectHospitals),
    stepsByProjectId: ofProject(meetings.findResearchSteps),
    publicationsByProjectId: ofProject(meetings.findPublications),
  };
}
