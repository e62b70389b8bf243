import { reportedDate } from '../../../../platform/naming/reported-date';
import { belongsToAlliance } from '../../access/belongs-to-alliance';
import { quarterText } from '../../domain/quarter-text';
import { requireGroup } from '../../register/require-group';
import { requireGroups } from '../../register/require-groups';
import type { MeetingAttendanceResolvers, MeetingResolvers } from '../../resolver-types.generated';

export const Meeting: MeetingResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.meetingById.load(id),
  quarter: ({ quarterYear, quarterNumber }) => quarterText(quarterYear, quarterNumber),
  heldOn: ({ heldOn, heldPrecision }) => reportedDate(heldOn, heldPrecision),
  partner: ({ partnerId }, _args, { loaders }) =>
    partnerId === null ? null : loaders.partnerById.load(partnerId),
  async attendance({ id }, _args, { loaders }) {
    const rows = await loaders.attendanceByMeetingId.load(id);
    const byGroup = new Map(rows.map((row) => [row.groupId, row]));
    const groups = await requireGroups(loaders, [...byGroup.keys()]);
    return groups.map((group) => byGroup.get(group.id)!);
  },
  minutes: async ({ minutes }, _args, { viewer, loaders }) =>
    minutes !== null && (await belongsToAlliance(viewer, loaders)) ? minutes : null,
  sources: ({ id }, _args, { loaders }) => loaders.sourcesByRecordId.load(id),
};

export const MeetingAttendance: MeetingAttendanceResolvers = {
  group: ({ groupId }, _args, { loaders }) => requireGroup(loaders, groupId),
};
