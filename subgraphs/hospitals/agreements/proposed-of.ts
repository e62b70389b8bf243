import type { ProposedTerms } from './domain/proposed-terms';
import type { AgreementTerms } from './entities/agreement-terms';

/** A version of the terms in the form in which the rules look at it. */
export function proposedOf(terms: AgreementTerms): ProposedTerms {
  const { groupBasisPoints, hospitalBasisPoints, allianceBasisPoints } = terms;
  const { quotaBookings, quotaPeriod } = terms;
  return {
    ...terms,
    from: terms.effectiveFrom,
    to: terms.validTo,
    split:
      groupBasisPoints === null || hospitalBasisPoints === null
        ? null
        : {
            group: groupBasisPoints,
            hospital: hospitalBasisPoints,
            alliance: allianceBasisPoints ?? 0,
          },
    quota:
      quotaBookings === null || quotaPeriod === null
        ? null
        : { bookings: quotaBookings, per: quotaPeriod },
    billedBy: terms.billedBy ?? 'HOSPITAL',
    clinicalBaseIds: terms.clinicalBaseIds ?? [],
  };
}
