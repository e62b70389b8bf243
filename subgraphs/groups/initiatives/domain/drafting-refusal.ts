import type { Refusal } from '../../../../platform/refusal';
import type { GroupStatus } from '../../resolver-types.generated';
import type { InitiativeReason } from '../reasons';

/** Why a group cannot convene others: only members in good standing do. */
export const draftingRefusal = (status: GroupStatus): Refusal<InitiativeReason> | null =>
  status === 'MEMBER' ? null : { reason: 'CONVENER_NOT_IN_GOOD_STANDING', details: { status } };
