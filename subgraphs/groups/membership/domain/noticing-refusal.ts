import type { Refusal } from '../../../../platform/refusal';
import { transitionRefusal } from '../../../../platform/transition';
import type { MembershipApplicationState } from '../../resolver-types.generated';
import type { MembershipReason } from '../reasons';
import { applicationArrows } from './application-arrows';

export interface Noticing {
  readonly state: MembershipApplicationState;
  readonly criteria: readonly string[];
  readonly found: readonly string[];
}

/** Why the members cannot be told of an application yet: every criterion needs a finding first. */
export function noticingRefusal(noticing: Noticing): Refusal<MembershipReason> | null {
  const { state, criteria, found } = noticing;
  const refusal = transitionRefusal(applicationArrows, state, 'NOTICE');
  if (refusal) return refusal;
  const missing = criteria.filter((code) => !found.includes(code));
  return missing.length > 0 ? { reason: 'FINDINGS_MISSING', details: { missing } } : null;
}
