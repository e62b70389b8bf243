import { referenceOrNull, referenceTo } from '../../../../platform/reference';
import { present } from '../../present';
import type {
  SessionAttendanceResolvers,
  TeachingSessionResolvers,
} from '../../resolver-types.generated';

export const TeachingSession: TeachingSessionResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.sessionById.load(id),
  cohort: async ({ cohortId }, _args, { loaders }) =>
    present(await loaders.cohortById.load(cohortId), 'Cohort', cohortId),
  module: async ({ moduleId }, _args, { loaders }) =>
    present(await loaders.moduleById.load(moduleId), 'Module', moduleId),
  hospital: ({ hospitalId }) => referenceOrNull(hospitalId),
  institution: ({ institutionId }, _args, { loaders }) =>
    institutionId === null ? null : loaders.institutionById.load(institutionId),
  async teachers({ id }, _args, { loaders }) {
    const teachers = await loaders.teachersBySessionId.load(id);
    return teachers.map(({ doctorId }) => referenceTo(doctorId));
  },
  async attendance({ id }, { earlier }, { loaders }) {
    const records = await loaders.attendanceBySessionId.load(id);
    const latest = new Map(records.map((record) => [record.enrolmentId, record]));
    return earlier ? records : [...latest.values()];
  },
};

export const SessionAttendance: SessionAttendanceResolvers = {
  enrolment: ({ enrolmentId }, _args, { loaders }) => loaders.enrolmentById.load(enrolmentId),
  minutes: ({ minutesAttended }) => minutesAttended,
};
