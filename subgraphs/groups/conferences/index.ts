import { CreateConferences1767225600005 } from '../migrations/1767225600005-create-conferences';
import { CreateConferenceHistory1767225600022 } from '../migrations/1767225600022-create-conference-history';
import { MdtConference } from './entities/mdt-conference';
import { MdtInvitation } from './entities/mdt-invitation';
import { MdtOpinion } from './entities/mdt-opinion';
import { MdtParticipant } from './entities/mdt-participant';
import { MdtStep } from './entities/mdt-step';
import { conferenceReasons } from './reasons';
import * as conference from './resolvers/mdt-conference';
import { Mutation } from './resolvers/mutation';
import { Query } from './resolvers/query';
import { conferenceRules } from './row-rules';

/** Several groups on one case. */
export const conferences = {
  entities: [MdtConference, MdtInvitation, MdtOpinion, MdtParticipant, MdtStep],
  rowRules: conferenceRules,
  migrations: [CreateConferences1767225600005, CreateConferenceHistory1767225600022],
  appendOnly: ['mdt_opinions', 'mdt_steps', 'mdt_invitations'],
  reasons: conferenceReasons,
  resolvers: { Query, Mutation, ...conference },
};
