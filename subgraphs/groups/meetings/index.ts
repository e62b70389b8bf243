import { CreateMeetings1767225600007 } from '../migrations/1767225600007-create-meetings';
import { ExtendMeetings1767225600025 } from '../migrations/1767225600025-extend-meetings';
import { Meeting } from './entities/meeting';
import { MeetingAttendance } from './entities/meeting-attendance';
import { ResearchGroup } from './entities/research-group';
import { ResearchHospital } from './entities/research-hospital';
import { ResearchProject } from './entities/research-project';
import { ResearchPublication } from './entities/research-publication';
import { ResearchStep } from './entities/research-step';
import { meetingReasons } from './reasons';
import * as meeting from './resolvers/meeting';
import { Mutation } from './resolvers/mutation';
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
    ResearchStep,
  ],
  rowRules: meetingRules,
  migrations: [CreateMeetings1767225600007, ExtendMeetings1767225600025],
  appendOnly: ['research_steps'],
  reasons: meetingReasons,
  resolvers: { Query, Mutation, ...meeting, ...project },
};
