import type { Refusal } from '../../../../platform/refusal';
import type { GroupStatus, InitiativeKind } from '../../resolver-types.generated';
import type { InitiativeReason } from '../reasons';
import { optInRefusal, type OptIn } from './opt-in-refusal';
import { ownInstitutionsOnly } from './own-institutions-only';

export interface Committing extends OptIn {
  readonly kind: InitiativeKind;
  readonly group: GroupStatus;
  readonly quantity: number | null;
  readonly interestFen: number | null;
  readonly forOwnInstitutions: boolean;
}

/** Why a group cannot opt in like this. */
export function committingRefusal(committing: Committing): Refusal<InitiativeReason> | null {
  const { kind, group, quantity, interestFen, forOwnInstitutions } = committing;
  const refusal = optInRefusal(committing);
  if (refusal) return refusal;
  if (group !== 'MEMBER') {
    return { reason: 'GROUP_NOT_IN_GOOD_STANDING', details: { status: group } };
  }
  const countsUnits = kind === 'PROCUREMENT';
  const namesMoney = kind === 'FINANCING';
  if ((quantity !== null) !== countsUnits || (interestFen !== null) !== namesMoney) {
    return { reason: 'COMMITMENT_OF_ANOTHER_KIND', details: { kind } };
  }
  if (ownInstitutionsOnly(kind) && !forOwnInstitutions) {
    return { reason: 'NOT_FOR_OWN_INSTITUTIONS' };
  }
  return null;
}
