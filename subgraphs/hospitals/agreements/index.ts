import { AgreementProposal } from './entities/agreement-proposal';
import { AgreementPurpose } from './entities/agreement-purpose';
import { AgreementSignature } from './entities/agreement-signature';
import { AgreementSite } from './entities/agreement-site';
import { AgreementSpecialty } from './entities/agreement-specialty';
import { AgreementStageChange } from './entities/agreement-stage-change';
import { AgreementTerms } from './entities/agreement-terms';
import { CooperationAgreement } from './entities/cooperation-agreement';
import { PlatformAssessment } from './entities/platform-assessment';
import { PlatformCriterion } from './entities/platform-criterion';
import { PlatformFinding } from './entities/platform-finding';
import { agreementReasons } from './reasons';
import { AgreementProposal as proposal } from './resolvers/agreement-proposal';
import { AgreementTerms as terms } from './resolvers/agreement-terms';
import { CooperationAgreement as agreement } from './resolvers/cooperation-agreement';
import { Mutation } from './resolvers/mutation';
import * as parents from './resolvers/parents';
import * as platform from './resolvers/platform-assessment';
import { Query } from './resolvers/query';
import { bringAmendmentsIntoForce } from './tasks/bring-amendments-into-force';
import { endAgreements } from './tasks/end-agreements';

/** What groups and hospitals agreed on, and whether a site can carry it. */
export const agreements = {
  entities: [
    AgreementProposal,
    AgreementPurpose,
    AgreementSignature,
    AgreementSite,
    AgreementSpecialty,
    AgreementStageChange,
    AgreementTerms,
    CooperationAgreement,
    PlatformAssessment,
    PlatformCriterion,
    PlatformFinding,
  ],
  appendOnly: [
    'agreement_proposals',
    'agreement_signatures',
    'agreement_stages',
    'agreement_terms',
    'platform_assessments',
    'platform_findings',
  ],
  reasons: agreementReasons,
  tasks: [bringAmendmentsIntoForce, endAgreements],
  resolvers: {
    Query,
    Mutation,
    AgreementProposal: proposal,
    AgreementTerms: terms,
    CooperationAgreement: agreement,
    ...parents,
    ...platform,
  },
};
