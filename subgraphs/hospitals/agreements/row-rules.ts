import { everybody, rowRules, withTheirParent } from '../../../platform/access/row-rules';
import { own } from '../access/own';
import { seenBySecretariatAnd } from '../access/seen-by-secretariat-and';
import { twoSides } from '../access/two-sides';
import { whoever } from '../access/whoever';
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

/** What two sides agreed on is theirs; what sources report of it is public. */
export const agreementsRowRules = rowRules(
  [AgreementProposal, withTheirParent],
  [AgreementPurpose, withTheirParent],
  [AgreementSignature, withTheirParent],
  [AgreementSite, withTheirParent],
  [AgreementSpecialty, withTheirParent],
  [AgreementStageChange, withTheirParent],
  [AgreementTerms, withTheirParent],
  [CooperationAgreement, seenBySecretariatAnd(whoever('t.reported = 1'), ...twoSides)],
  [
    PlatformAssessment,
    seenBySecretariatAnd(
      own('group', 't.assessed_by_group_id IN (?)'),
      own('hospital', 't.site_id IN (SELECT id FROM sites WHERE hospital_id IN (?))'),
    ),
  ],
  [PlatformCriterion, everybody],
  [PlatformFinding, withTheirParent],
);
