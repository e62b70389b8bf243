import type { Refusal } from '../../../../platform/refusal';
import type { GroupStatus } from '../../resolver-types.generated';
import type { ConferenceReason } from '../reasons';

export interface Convening {
  readonly convener: GroupStatus;
  readonly invited: readonly { readonly slug: string; readonly status: GroupStatus }[];
}

/** Why these groups cannot confer: only members in good standing take a patient's case on together. */
export function conveningRefusal({
  convener,
  invited,
}: Convening): Refusal<ConferenceReason> | null {
  if (convener !== 'MEMBER') {
    return { reason: 'CONVENER_NOT_IN_GOOD_STANDING', details: { status: convener } };
  }
  const other = invited.find(({ status }) => status !== 'MEMBER');
  if (other) return { reason: 'INVITED_NOT_IN_GOOD_STANDING', details: { ...other } };
  return null;
}
