import { mergeResolvers } from '../../../platform/subgraph/merge-resolvers';
import { patientReasons } from '../patient-reasons';
import { AcademicRole } from './entities/academic-role';
import { Affiliation } from './entities/affiliation';
import { Doctor } from './entities/doctor';
import { DoctorSpecialty } from './entities/doctor-specialty';
import { Engagement } from './entities/engagement';
import { DoctorVersion } from './entities/doctor-version';
import { EngagementVersion } from './entities/engagement-version';
import { FormerEmployer } from './entities/former-employer';
import { JoinRequest } from './entities/join-request';
import { JoiningTerms } from './entities/joining-terms';
import { JoinRequestStep } from './entities/join-request-step';
import { SearchTerm } from './entities/search-term';
import { doctorReasons } from './reasons/doctor-reasons';
import { joinReasons } from './reasons/join-reasons';
import { engagementReasons } from './reasons/engagement-reasons';
import * as doctor from './resolvers/doctor';
import { Engagement as engagement } from './resolvers/engagement';
import { Group } from './resolvers/group';
import { JoinRequest as joinRequest } from './resolvers/join-request';
import * as history from './resolvers/history';
import * as joining from './resolvers/joining';
import { Mutation } from './resolvers/mutation';
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
    DoctorVersion,
    EngagementVersion,
    FormerEmployer,
    JoiningTerms,
    JoinRequest,
    JoinRequestStep,
    SearchTerm,
  ],
  reasons: { ...engagementReasons, ...doctorReasons, ...joinReasons, ...patientReasons },
  appendOnly: ['doctor_versions', 'engagement_versions', 'join_request_steps', 'joining_terms'],
  resolvers: mergeResolvers([
    {
      Query,
      Mutation,
      ...doctor,
      Engagement: engagement,
      Group,
      JoinRequest: joinRequest,
      SearchAnswer,
      Tasks,
    },
    history,
    joining,
  ]),
};
