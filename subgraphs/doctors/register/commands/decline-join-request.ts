import type { Work } from '../../../../platform/commands/work';
import { forbidden } from '../../../../platform/errors';
import { refuse } from '../../../../platform/refusal';
import { transitionRefusal } from '../../../../platform/transition';
import { isSecretariat } from '../../access/is-secretariat';
import { joinRequestArrows } from '../../domain/join-request-arrows';
import { plainText } from '../../plain-text';
import { actsFor } from '../../require-own';
import { enterState, type JoinOutcome } from '../enter-state';
import { lockJoinRequest } from '../lock-join-request';

interface DeclineJoinRequest {
  readonly id: string;
  readonly expectedVersion: number;
  readonly reason: string;
}

/** A group says no. For the whole alliance, while nobody talks, only its secretariat does. */
export async function declineJoinRequest(
  work: Work,
  input: DeclineJoinRequest,
): Promise<JoinOutcome> {
  const note = plainText('reason', input.reason, 400);
  const { viewer } = work;
  const { row } = await lockJoinRequest(work, input, ({ answeredById, groupId }) => {
    const group = answeredById ?? groupId;
    const isParty = group === null ? isSecretariat(viewer) : actsFor(viewer, 'group', group);
    if (!isParty) throw forbidden('decline this request');
  });
  refuse(transitionRefusal(joinRequestArrows, row.state, 'DECLINED'));
  const groupId = row.answeredById ?? row.groupId;
  return enterState(work, row, { state: 'DECLINED', groupId, note });
}
