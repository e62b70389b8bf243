import type { Refusal } from '../../../../platform/refusal';
import { overlap, type Days } from '../../domain/overlap';
import type { PracticeReason } from '../reasons';
import { practisingRefusal, type Practising } from './practising-refusal';

export interface Granting extends Days {
  readonly doctor: Practising;
  /** Privileges of the doctor at the same hospital, until they end or were withdrawn. */
  readonly others: readonly (Days & { readonly id: string })[];
}

/** Why a hospital cannot grant a privilege so: at each time one of them says what a doctor may do. */
export function grantingRefusal(granting: Granting): Refusal<PracticeReason> | null {
  const refusal = practisingRefusal(granting.doctor);
  if (refusal) return refusal;
  const other = granting.others.find((each) => overlap(each, granting));
  return other ? { reason: 'PRIVILEGE_OVERLAPS', details: { privilege: other.id } } : null;
}
