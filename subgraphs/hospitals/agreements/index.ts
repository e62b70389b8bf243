import { AgreementPurpose } from './entities/agreement-purpose';
import { AgreementSite } from './entities/agreement-site';
import { AgreementSpecialty } from './entities/agreement-specialty';
import { AgreementStageChange } from './entities/agreement-stage-change';
import { AgreementTerms } from './entities/agreement-terms';
import { CooperationAgreement } from './entities/cooperation-agreement';
import { PlatformAssessment } from './entities/platform-assessment';
import { PlatformCriterion } from './entities/platform-criterion';
import { PlatformFinding } from './entities/platform-finding';
import { AgreementTerms as terms } from './resolvers/agreement-terms';
import { CooperationAgreement as agreement } from './resolvers/cooperation-agreement';
import * as parents from './resolvers/parents';
import * as platform from './resolvers/platform-assessment';
import { Query } from './resolvers/query';

/** What groups and hospitals agreed on, and whether a site can carry it. */
export const agreements = {
  entities: [
    AgreementPurpose,
    AgreementSite,
    AgreementSpecialty,
    AgreementStageChange,
    AgreementTerms,
    CooperationAgreement,
    PlatformAssessment,
    PlatformCriterion,
    PlatformFinding,
  ],
  appendOnly: ['agreement_stages', 'agreement_terms'],
  resolvers: {
    Query,
    AgreementTerms: terms,
    CooperationAgreement: agreement,
    ...parents,
    ...platform,
  },
};
