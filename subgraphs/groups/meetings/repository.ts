import type { CursorSeal } from '../../../platform/connection/cursor';
import { orderTerms } from '../../../platform/connection/order';
import { rootPage } from '../../../platform/connection/root-page';
import { oneOf, whenGiven, where } from '../../../platform/reading/condition';
import type { Reader } from '../../../platform/reading/reader';
import type { ListOf } from '../list-of';
import type {
  MeetingFilter,
  MeetingOrder,
  ResearchProjectFilter,
  ResearchProjectOrder,
} from '../resolver-types.generated';
import { Meeting } from './entities/meeting';
import { MeetingAttendance } from './entities/meeting-attendance';
import { ResearchGroup } from './entities/research-group';
import { ResearchHospital } from './entities/research-hospital';
import { ResearchProject } from './entities/research-project';
import { ResearchPublication } from './entities/research-publication';
import { ResearchStep } from './entities/research-step';

/** All SQL of meetings and research projects. */
export function createMeetingsRepository(reader: Reader, seal: CursorSeal) {
  return {
    findByIds: (ids: readonly string[]) => reader.byKeys(Meeting, 'id', ids),
    findAttendance: (ids: readonly string[]) => reader.byKeys(MeetingAttendance, 'meetingId', ids),
    findProjects: (ids: readonly string[]) => reader.byKeys(ResearchProject, 'id', ids),
    findProjectGroups: (ids: readonly string[]) => reader.byKeys(ResearchGroup, 'projectId', ids),
    findProjectHospitals: (ids: readonly string[]) =>
      reader.byKeys(ResearchHospital, 'projectId', ids, [
        { property: 'hospitalId', direction: 'ASC' },
      ]),
    findResearchSteps: (ids: readonly string[]) =>
      reader.byKeys(ResearchStep, 'projectId', ids, [{ property: 'stepNumber', direction: 'ASC' }]),
    findPublications: (ids: readonly string[]) =>
      reader.byKeys(ResearchPublication, 'projectId', ids, [
        { property: 'publishedOn', direction: 'DESC' },
        { property: 'id', direction: 'ASC' },
      ]),

    page: (given: ListOf<MeetingFilter, MeetingOrder>) =>
      rootPage(reader, seal, Meeting, given, {
        field: 'Query.meetings',
        conditions: [
          whenGiven(given.filter?.kind, (kinds) => oneOf('t.kind', kinds)),
          whenGiven(given.filter?.hostCity, (city) => where('t.host_city = ?', city)),
          whenGiven(given.filter?.group, (id) =>
            where('t.id IN (SELECT meeting_id FROM meeting_attendance WHERE group_id = ?)', id),
          ),
        ],
        order: orderTerms(
          given.orderBy,
          { HELD_ON: 'heldOn' },
          { field: 'HELD_ON', direction: 'DESC' },
        ),
      }),

    projects: (given: ListOf<ResearchProjectFilter, ResearchProjectOrder>) =>
      rootPage(reader, seal, ResearchProject, given, {
        field: 'Query.researchProjects',
        conditions: [
          whenGiven(given.filter?.state, (states) => oneOf('t.state', states)),
          whenGiven(given.filter?.group, (id) =>
            where('t.id IN (SELECT project_id FROM research_groups WHERE group_id = ?)', id),
          ),
        ],
        order: orderTerms(
          given.orderBy,
          { TITLE: 'title', STARTED_ON: 'startedOn' },
          { field: 'TITLE', direction: 'ASC' },
        ),
      }),
  };
}

export type MeetingsRepository = ReturnType<typeof createMeetingsRepository>;
