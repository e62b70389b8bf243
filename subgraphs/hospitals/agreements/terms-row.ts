import type { ProposedTerms } from './domain/proposed-terms';
import type { AgreementTerms } from './entities/agreement-terms';

type Recorded = Pick<
  AgreementTerms,
  'agreementId' | 'version' | 'proposalNumber' | 'recordedAt' | 'actor'
>;

/** A proposal as the version of the terms that it is, or would be. */
export function termsRow(terms: ProposedTerms, recorded: Recorded): AgreementTerms {
  const { from, to, split, quota, ...rest } = terms;
  return {
    ...recorded,
    ...rest,
    effectiveFrom: from,
    validTo: to,
    groupBasisPoints: split?.group ?? null,
    hospitalBasisPoints: split?.hospital ?? null,
    allianceBasisPoints: split?.alliance ?? null,
    quotaBookings: quota?.bookings ?? null,
    quotaPeriod: quota?.per ?? null,
  };
}
