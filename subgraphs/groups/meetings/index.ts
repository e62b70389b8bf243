import { CreateMeetings1767225600007 } from '../migrations/1767225600007-create-meetings';
import { Meeting } from './entities/meeting';
import { MeetingAttendance } from './entities/meeting-attendance';
import { ResearchGroup } from './entities/research-group';
import { ResearchHospital } from './entities/research-hospital';
import { ResearchProject } from './entities/research-project';
import { ResearchPublication } from './entities/research-publication';
import * as meeting from './resolvers/meeting';
import { Query } from './resolvers/query';
import * as project from './resolvers/research-project';
import { meetingRules } from './row-rules';

/** Where the groups meet, and what they study together. */
export const meetings = {
  entities: [
    Meeting,
    MeetingAttendance,
    ResearchGroup,
    ResearchHospital,
    ResearchProject,
    ResearchPublication,
  ],
  rowRules: meetingRules,
  migrations: [CreateMeetings1767225600007],
  appendOnly: [],
  resolvers: { Query, ...meeting, ...project },
};
