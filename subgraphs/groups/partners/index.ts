import { CreatePartners1767225600008 } from '../migrations/1767225600008-create-partners';
import { CoveredGroup } from './entities/covered-group';
import { CoveredSite } from './entities/covered-site';
import { Endorsement } from './entities/endorsement';
import { Partner } from './entities/partner';
import { PartnerAgreement } from './entities/partner-agreement';
import { partnerReasons } from './reasons';
import { Endorsement as endorsement } from './resolvers/endorsement';
import { Mutation } from './resolvers/mutation';
import * as partner from './resolvers/partner';
import * as query from './resolvers/query';
import { partnerRules } from './row-rules';

/** Who works with the alliance and its groups, and who spoke up for them. */
export const partners = {
  entities: [CoveredGroup, CoveredSite, Endorsement, Partner, PartnerAgreement],
  rowRules: partnerRules,
  migrations: [CreatePartners1767225600008],
  appendOnly: [],
  reasons: partnerReasons,
  resolvers: { Mutation, ...query, ...partner, Endorsement: endorsement },
};
