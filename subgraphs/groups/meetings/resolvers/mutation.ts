import type { MutationResolvers } from '../../resolver-types.generated';
import { addPublication } from '../commands/add-publication';
import { cancelMeeting } from '../commands/cancel-meeting';
import { changeProjectState } from '../commands/change-project-state';
import { joinProject } from '../commands/join-project';
import { leaveProject } from '../commands/leave-project';
import { planMeeting } from '../commands/plan-meeting';
import { publishMinutes } from '../commands/publish-minutes';
import { recordMeetingAttendance } from '../commands/record-meeting-attendance';
import { startProject } from '../commands/start-project';
import { updateMeeting } from '../commands/update-meeting';
import { requireMeeting, requireProject } from '../outcomes';

export const Mutation: MutationResolvers = {
  async planMeeting(_parent, { input }, context) {
    const outcome = await context.act('planMeeting', input, (work) => planMeeting(work, input));
    return requireMeeting(context.loaders, outcome);
  },
  async updateMeeting(_parent, { input }, context) {
    const outcome = await context.act('updateMeeting', input, (work) => updateMeeting(work, input));
    return requireMeeting(context.loaders, outcome);
  },
  async recordMeetingAttendance(_parent, { input }, context) {
    const outcome = await context.act('recordMeetingAttendance', input, (work) =>
      recordMeetingAttendance(work, input),
    );
    return requireMeeting(context.loaders, outcome);
  },
  async publishMinutes(_parent, { input }, context) {
    const outcome = await context.act('publishMinutes', input, (work) =>
      publishMinutes(work, input),
    );
    return requireMeeting(context.loaders, outcome);
  },
  async cancelMeeting(_parent, { input }, context) {
    const outcome = await context.act('cancelMeeting', input, (work) => cancelMeeting(work, input));
    return requireMeeting(context.loaders, outcome);
  },
  async startProject(_parent, { input }, context) {
    const outcome = await context.act('startProject', input, (work) => startProject(work, input));
    return requireProject(context.loaders, outcome);
  },
  async joinProject(_parent, { input }, context) {
    const outcome = await context.act('joinProject', input, (work) => joinProject(work, input));
    return requireProject(context.loaders, outcome);
  },
  async leaveProject(_parent, { input }, context) {
    const outcome = await context.act('leaveProject', input, (work) => leaveProject(work, input));
    return requireProject(context.loaders, outcome);
  },
  async changeProjectState(_parent, { input }, context) {
    const outcome = await context.act('changeProjectState', input, (work) =>
      changeProjectState(work, input),
    );
    return requireProject(context.loaders, outcome);
  },
  async addPublication(_parent, { input }, context) {
    const outcome = await context.act('addPublication', input, (work) =>
      addPublication(work, input),
    );
    return requireProject(context.loaders, outcome);
  },
};
