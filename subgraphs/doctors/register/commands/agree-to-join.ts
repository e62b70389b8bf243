import type { Work } from '../../../../platform/commands/work';
import { refuse } from '../../../../platform/refusal';
import { transitionRefusal } from '../../../../platform/transition';
import { joinRequestArrows } from '../../domain/join-request-arrows';
import { requireOwn } from '../../require-own';
import type { GivenTerms } from '../engage';
import { enterState, type JoinOutcome } from '../enter-state';
import { lockJoinRequest } from '../lock-join-request';
import { engageLocked } from './engage-doctor';

interface AgreeToJoin {
  readonly id: string;
  readonly expectedVersion: number;
  readonly terms: GivenTerms;
  readonly from: string;
  readonly to?: string | null;
}

/** Both sides have agreed: the doctor is engaged, under every rule of engagements. */
export async function agreeToJoin(work: Work, input: AgreeToJoin): Promise<JoinOutcome> {
  const { doctor, row } = await lockJoinRequest(work, input, ({ answeredById, groupId }) =>
    requireOwn(work.viewer, 'group', answeredById ?? groupId, 'agree for the group that talks'),
  );
  refuse(transitionRefusal(joinRequestArrows, row.state, 'AGREED'));
  const { terms, from, to } = input;
  const group = row.answeredById!;
  const engagement = await engageLocked(work, doctor, { group, terms, from, to });
  const changes = { engagementId: engagement.id };
  return enterState(work, row, { state: 'AGREED', groupId: group }, changes);
}
