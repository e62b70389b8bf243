import type { Refusal } from '../../../../platform/refusal';
import type { RegisterReason } from '../reasons';
import { missingFacts, type GroupFacts } from './missing-facts';

export interface Editing {
  readonly nameZh: string | null;
  readonly nameEn: string | null;
  readonly facts: GroupFacts;
  readonly today: string;
  /** Recorded from sources and not completed so far. */
  readonly reported: boolean;
}

/** Why a group cannot be written down like this. What was completed does not become incomplete again. */
export function editingRefusal(editing: Editing): Refusal<RegisterReason> | null {
  const { nameZh, nameEn, facts, today, reported } = editing;
  if (nameZh === null && nameEn === null) return { reason: 'GROUP_WITHOUT_NAME' };
  const { foundedOn } = facts;
  if (foundedOn !== null && foundedOn > today) {
    return { reason: 'FOUNDED_IN_FUTURE', details: { foundedOn, today } };
  }
  const missing = missingFacts(facts);
  if (!reported && missing.length > 0) return { reason: 'GROUP_INCOMPLETE', details: { missing } };
  return null;
}
