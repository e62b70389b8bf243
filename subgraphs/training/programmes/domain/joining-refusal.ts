import type { Refusal } from '../../../../platform/refusal';
import type { ProgrammeReason } from '../reasons';

export interface Joining {
  readonly groupIds: readonly string[];
  readonly knownGroups: ReadonlySet<string>;
  readonly hospitals: readonly {
    readonly id: string;
    readonly known: boolean;
    /** Null: not stated, and then the rule does not bind it. */
    readonly ownership: string | null;
  }[];
}

/** Why a programme may not be hosted by these groups and hospitals. */
export function joiningRefusal(joining: Joining): Refusal<ProgrammeReason> | null {
  const { groupIds, knownGroups, hospitals } = joining;
  const stranger = groupIds.find((id) => !knownGroups.has(id));
  if (stranger !== undefined) return { reason: 'GROUP_UNKNOWN', details: { id: stranger } };
  for (const { id, known, ownership } of hospitals) {
    if (!known) return { reason: 'HOSPITAL_UNKNOWN', details: { id } };
    if (ownership !== null && ownership !== 'PUBLIC') {
      return { reason: 'JOINT_HOSPITAL_NOT_PUBLIC', details: { id, ownership } };
    }
  }
  return null;
}
