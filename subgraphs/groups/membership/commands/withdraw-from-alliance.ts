import type { Work } from '../../../../platform/commands/work';
import { requireVersion } from '../../../../platform/commands/require-version';
import { refused } from '../../../../platform/errors';
import { oneOf, where } from '../../../../platform/reading/condition';
import { changeGroup, type GroupOutcome } from '../../register/change-group';
import { DoctorGroup } from '../../register/entities/doctor-group';
import { requireOwn } from '../../require-own';
import { abandonVote } from '../abandon-vote';
import { enterMeasureState } from '../enter-measure-state';
import { MembershipMeasure } from '../entities/membership-measure';

interface WithdrawFromAlliance {
  readonly group: string;
  readonly expectedVersion: number;
}

/** A member leaves: the alliance is loose. Measures that were under way against it end with that. */
export async function withdrawFromAlliance(
  work: Work,
  input: WithdrawFromAlliance,
): Promise<GroupOutcome> {
  const group = await work.lock(DoctorGroup, input.group);
  requireOwn(work.viewer, group.id, 'leave the alliance for this group');
  requireVersion(group, input.expectedVersion);
  if (group.status !== 'MEMBER' && group.status !== 'SUSPENDED') {
    throw refused('NO_MEMBER', { status: group.status });
  }
  const open = await work.everything.find(MembershipMeasure, [
    where('t.group_id = ?', group.id),
    oneOf('t.state', ['VOTING', 'IN_FORCE']),
  ]);
  for (const { id, voteId, state } of open) {
    const measure = await work.lock(MembershipMeasure, id);
    if (state === 'VOTING') await abandonVote(work, voteId);
    await enterMeasureState(work, measure, 'ENDED', {}, 'the group left');
  }
  const { id, status, version } = await changeGroup(work, group, { status: 'WITHDRAWN' });
  return { id, status, version };
}
