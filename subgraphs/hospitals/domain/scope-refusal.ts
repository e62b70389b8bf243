import type { Refusal } from '../../../platform/refusal';
import type { AgreementStage, Purpose } from '../resolver-types.generated';
import type { ScopeReason } from '../scope-reasons';
import { ancestorsOf } from './ancestors-of';

export interface Scope {
  /** Of the agreement or of the hospital: nobody completed what sources report. */
  readonly reported: boolean;
  readonly stage: AgreementStage;
  readonly stagesInForce: readonly AgreementStage[];
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** The terms in force on the day; null: none. */
  readonly terms: {
    readonly specialties: readonly string[];
    readonly purposes: readonly Purpose[];
    readonly siteIds: readonly string[];
  } | null;
  readonly day: string;
  readonly siteId: string;
  readonly purpose: Purpose;
  /** Null: of no specialty in particular. */
  readonly specialty: string | null;
}

/** Why something on one day, at one site, of one specialty is not what both sides agreed on. */
export function scopeRefusal(scope: Scope): Refusal<ScopeReason> | null {
  const { stage, validFrom, validTo, terms, day, purpose, specialty } = scope;
  if (scope.reported) return { reason: 'HOSPITAL_NOT_COMPLETED' };
  if (!scope.stagesInForce.includes(stage)) {
    return { reason: 'AGREEMENT_NOT_IN_FORCE', details: { stage } };
  }
  const begun = validFrom !== null && validFrom <= day;
  if (!begun || (validTo !== null && validTo <= day) || terms === null) {
    return { reason: 'OUTSIDE_VALIDITY', details: { day, from: validFrom, to: validTo } };
  }
  if (!terms.siteIds.includes(scope.siteId)) return { reason: 'SITE_NOT_AGREED' };
  if (!terms.purposes.includes(purpose)) {
    return { reason: 'PURPOSE_NOT_AGREED', details: { purpose, agreed: terms.purposes } };
  }
  if (specialty !== null && !ancestorsOf(specialty).some((at) => terms.specialties.includes(at))) {
    return { reason: 'SPECIALTY_NOT_AGREED', details: { specialty, agreed: terms.specialties } };
  }
  return null;
}
