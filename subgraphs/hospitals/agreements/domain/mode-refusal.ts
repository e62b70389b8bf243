import type { Refusal } from '../../../../platform/refusal';
import type { CooperationMode, HospitalOwnership } from '../../resolver-types.generated';
import type { AgreementReason } from '../reasons';
import { bannedModes } from './policy/contracting';

export interface ModeChoice {
  readonly mode: CooperationMode;
  readonly groupId: string;
  /** Null: not stated; a rule that needs it does not bind yet. */
  readonly ownership: HospitalOwnership | null;
  readonly builtByGroupId: string | null;
}

/** Why this group and this hospital may not work together in this way. */
export function modeRefusal(choice: ModeChoice): Refusal<AgreementReason> | null {
  const { mode, groupId, ownership, builtByGroupId } = choice;
  if (ownership !== null && bannedModes[ownership].includes(mode)) {
    return { reason: 'TRUSTEESHIP_BANNED', details: { ownership } };
  }
  if (mode === 'SELF_BUILT' && builtByGroupId !== groupId) return { reason: 'NOT_BUILT_BY_GROUP' };
  return null;
}
