import { everybody, rowRules } from '../../../platform/access/row-rules';
import { Meeting } from './entities/meeting';
import { MeetingAttendance } from './entities/meeting-attendance';
import { ResearchGroup } from './entities/research-group';
import { ResearchHospital } from './entities/research-hospital';
import { ResearchProject } from './entities/research-project';
import { ResearchPublication } from './entities/research-publication';
import { ResearchStep } from './entities/research-step';

/** Meetings and studies are public; what was said at a meeting is a field with its own guard. */
export const meetingRules = rowRules(
  [Meeting, everybody],
  [MeetingAttendance, everybody],
  [ResearchGroup, everybody],
  [ResearchHospital, everybody],
  [ResearchProject, everybody],
  [ResearchPublication, everybody],
  [ResearchStep, everybody],
);
