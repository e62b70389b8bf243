import type { Refusal } from '../../../../platform/refusal';
import type { GroupStatus } from '../../resolver-types.generated';
import type { MembershipReason } from '../reasons';

export interface Applying {
  readonly applicant: GroupStatus;
  readonly sponsor: GroupStatus;
  readonly signedVersion: number;
  readonly versionInForce: number;
}

/** Why a group cannot apply like this. An expelled one comes back by its appeal, not by applying. */
export function applyingRefusal(applying: Applying): Refusal<MembershipReason> | null {
  const { applicant, sponsor, signedVersion, versionInForce } = applying;
  if (applicant === 'APPLICANT') return { reason: 'APPLICATION_UNDER_WAY' };
  if (applicant !== 'KNOWN' && applicant !== 'WITHDRAWN') {
    return { reason: 'GROUP_MAY_NOT_APPLY', details: { status: applicant } };
  }
  if (sponsor !== 'MEMBER') {
    return { reason: 'SPONSOR_NOT_IN_GOOD_STANDING', details: { status: sponsor } };
  }
  if (signedVersion !== versionInForce) {
    return { reason: 'CHARTER_NOT_IN_FORCE', details: { signedVersion, versionInForce } };
  }
  return null;
}
