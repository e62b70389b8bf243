import { CreateConferences1767225600005 } from '../migrations/1767225600005-create-conferences';
import { MdtConference } from './entities/mdt-conference';
import { MdtOpinion } from './entities/mdt-opinion';
import { MdtParticipant } from './entities/mdt-participant';
import * as conference from './resolvers/mdt-conference';
import { Query } from './resolvers/query';
import { conferenceRules } from './row-rules';

/** Several groups on one case. */
export const conferences = {
  entities: [MdtConference, MdtOpinion, MdtParticipant],
  rowRules: conferenceRules,
  migrations: [CreateConferences1767225600005],
  appendOnly: ['mdt_opinions'],
  resolvers: { Query, ...conference },
};
