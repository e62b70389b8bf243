import type { Refusal } from '../../../../platform/refusal';
import type { MembershipApplicationState } from '../../resolver-types.generated';
import type { MembershipReason } from '../reasons';

export interface FindingOn {
  readonly state: MembershipApplicationState;
  readonly criterion: string;
  readonly criteria: readonly string[];
}

/** Why a finding is not recorded: what the members were told of does not change any more. */
export function findingRefusal(finding: FindingOn): Refusal<MembershipReason> | null {
  const { state, criterion, criteria } = finding;
  if (state !== 'UNDER_REVIEW') {
    return { reason: 'WRONG_STATE', details: { state, wanted: 'UNDER_REVIEW', possible: [] } };
  }
  return criteria.includes(criterion)
    ? null
    : { reason: 'UNKNOWN_CRITERION', details: { criterion } };
}
