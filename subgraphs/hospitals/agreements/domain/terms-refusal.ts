import type { Refusal } from '../../../../platform/refusal';
import type { CooperationMode, HospitalOwnership } from '../../resolver-types.generated';
import type { AgreementReason } from '../reasons';
import { coverageRefusal } from './coverage-refusal';
import { frameRefusal } from './frame-refusal';
import { modeRefusal } from './mode-refusal';
import { paymentRefusal } from './payment-refusal';
import type { ProposedTerms } from './proposed-terms';

/** What the rules look at besides the terms. */
export interface TwoSides {
  readonly mode: CooperationMode;
  readonly groupId: string;
  readonly hospital: {
    readonly ownership: HospitalOwnership | null;
    readonly reported: boolean;
    readonly builtByGroupId: string | null;
    readonly subjects: readonly string[];
    readonly siteIds: readonly string[];
  };
  readonly known: readonly string[];
}

/** Why a group and a hospital may not agree on these terms, whatever the day. */
export function termsRefusal(
  { mode, groupId, hospital, known }: TwoSides,
  terms: ProposedTerms,
): Refusal<AgreementReason> | null {
  const { ownership, builtByGroupId } = hospital;
  const forbidden = modeRefusal({ mode, groupId, ownership, builtByGroupId });
  if (forbidden) return forbidden;
  if (hospital.reported || ownership === null) return { reason: 'HOSPITAL_REPORTED' };
  return (
    frameRefusal(mode, terms) ??
    paymentRefusal(ownership, terms) ??
    coverageRefusal({ ...hospital, known }, terms)
  );
}
