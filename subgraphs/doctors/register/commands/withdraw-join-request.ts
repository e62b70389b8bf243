import type { Work } from '../../../../platform/commands/work';
import { refuse } from '../../../../platform/refusal';
import { transitionRefusal } from '../../../../platform/transition';
import { joinRequestArrows } from '../../domain/join-request-arrows';
import { requireOwn } from '../../require-own';
import { enterState, type JoinOutcome } from '../enter-state';
import { lockJoinRequest } from '../lock-join-request';

interface WithdrawJoinRequest {
  readonly id: string;
  readonly expectedVersion: number;
}

/** The doctor no longer wants to join. */
export async function withdrawJoinRequest(
  work: Work,
  input: WithdrawJoinRequest,
): Promise<JoinOutcome> {
  const { row } = await lockJoinRequest(work, input, ({ doctorId }) =>
    requireOwn(work.viewer, 'doctor', doctorId, 'withdraw the request of this doctor'),
  );
  refuse(transitionRefusal(joinRequestArrows, row.state, 'WITHDRAWN'));
  return enterState(work, row, { state: 'WITHDRAWN', groupId: null });
}
