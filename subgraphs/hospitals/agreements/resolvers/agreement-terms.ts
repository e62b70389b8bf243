import { present } from '../../present';
import type { AgreementTermsResolvers } from '../../resolver-types.generated';

export const AgreementTerms: AgreementTermsResolvers = {
  split({ groupBasisPoints, hospitalBasisPoints, allianceBasisPoints }) {
    if (groupBasisPoints === null || hospitalBasisPoints === null) return null;
    return {
      groupBasisPoints,
      hospitalBasisPoints,
      allianceBasisPoints: allianceBasisPoints ?? 0,
    };
  },
  quota: ({ quotaBookings, quotaPeriod }) =>
    quotaBookings === null || quotaPeriod === null
      ? null
      : { bookings: quotaBookings, per: quotaPeriod },
  to: ({ validTo }) => validTo,
  specialties: ({ specialties }, _args, { loaders }) =>
    Promise.all(specialties.map((code) => present(loaders.specialtyByCode.load(code), code))),
  clinicalBases: ({ clinicalBaseIds }, _args, { loaders }) =>
    Promise.all(
      (clinicalBaseIds ?? []).map((id) => present(loaders.siteById.load(id), `Site ${id}`)),
    ),
  sites: ({ siteIds }, _args, { loaders }) =>
    Promise.all(siteIds.map((id) => present(loaders.siteById.load(id), `Site ${id}`))),
};
