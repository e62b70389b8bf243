import { AcademicRole } from './entities/academic-role';
import { Affiliation } from './entities/affiliation';
import { Doctor } from './entities/doctor';
import { DoctorSpecialty } from './entities/doctor-specialty';
import { Engagement } from './entities/engagement';
import { FormerEmployer } from './entities/former-employer';
import { JoinRequest } from './entities/join-request';
import { JoinRequestStep } from './entities/join-request-step';
import { SearchTerm } from './entities/search-term';
import * as doctor from './resolvers/doctor';
import { Engagement as engagement } from './resolvers/engagement';
import { Group } from './resolvers/group';
import { JoinRequest as joinRequest } from './resolvers/join-request';
import { Query } from './resolvers/query';
import { SearchAnswer } from './resolvers/search-answer';
import { Tasks } from './resolvers/tasks';

/** Who the doctors are, in which groups they are engaged, and who wants to join. */
export const register = {
  entities: [
    AcademicRole,
    Affiliation,
    Doctor,
    DoctorSpecialty,
    Engagement,
    FormerEmployer,
    JoinRequest,
    JoinRequestStep,
    SearchTerm,
  ],
  resolvers: {
    Query,
    ...doctor,
    Engagement: engagement,
    Group,
    JoinRequest: joinRequest,
    SearchAnswer,
    Tasks,
  },
};
