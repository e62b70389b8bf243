import type { Fact } from '../../../platform/events/publish';
import type { AgreementTerms } from './entities/agreement-terms';
import type { CooperationAgreement } from './entities/cooperation-agreement';

/** What the terms in force let others do; empty where no source states any. */
export interface AgreementScope {
  readonly specialties: readonly string[];
  readonly purposes: readonly string[];
  readonly siteIds: readonly string[];
  /** The newest terms; null where none are stated. */
  readonly terms: AgreementTerms | null;
}

/** What the other subgraphs copy of an agreement: all that decides who may work where, and how. */
export function agreementFact(agreement: CooperationAgreement, scope: AgreementScope): Fact {
  const { id, groupId, hospitalId, mode, stage, validFrom, validTo, reported, version } = agreement;
  const { specialties, purposes, siteIds, terms } = scope;
  return {
    kind: 'AgreementChanged',
    subjectId: id,
    payload: {
      id,
      groupId,
      hospitalId,
      mode,
      stage,
      from: validFrom,
      to: validTo,
      specialties,
      purposes,
      siteIds,
      acceptanceRequired: terms?.acceptanceRequired ?? null,
      theatreRule: terms?.theatreRule ?? null,
      quota:
        terms?.quotaBookings == null
          ? null
          : { bookings: terms.quotaBookings, per: terms.quotaPeriod },
      reported,
      version,
    },
  };
}
