import { reportedDate } from '../../../../platform/naming/reported-date';
import { referenceTo } from '../../../../platform/reference';
import { requireGroups } from '../../register/require-groups';
import type {
  CoveredSiteResolvers,
  PartnerAgreementResolvers,
  PartnerResolvers,
} from '../../resolver-types.generated';
import { requirePartner } from '../require-partner';

export const Partner: PartnerResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.partnerById.load(id),
  group: ({ groupId }, _args, { loaders }) =>
    groupId === null ? null : loaders.groupById.load(groupId),
  agreements: ({ id }, _args, { loaders }) => loaders.agreementsByPartnerId.load(id),
  async coveredGroups({ id }, _args, { loaders }) {
    const rows = await loaders.coveredGroupsByPartnerId.load(id);
    return requireGroups(
      loaders,
      rows.map(({ groupId }) => groupId),
    );
  },
  coveredSites: ({ id }, args, { partners }) => partners.coveredSites(id, args),
  sources: ({ id }, _args, { loaders }) => loaders.sourcesByRecordId.load(id),
};

export const PartnerAgreement: PartnerAgreementResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.partnerAgreementById.load(id),
  partner: ({ partnerId }, _args, { loaders }) => requirePartner(loaders, partnerId),
  signedOn: ({ signedOn, signedPrecision }) => reportedDate(signedOn, signedPrecision),
  sources: ({ id }, _args, { loaders }) => loaders.sourcesByRecordId.load(id),
};

export const CoveredSite: CoveredSiteResolvers = {
  site: ({ id }) => referenceTo(id),
};
