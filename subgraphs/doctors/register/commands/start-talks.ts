import type { Work } from '../../../../platform/commands/work';
import { forbidden } from '../../../../platform/errors';
import { requireFresh } from '../../../../platform/events/require-fresh';
import { refuse } from '../../../../platform/refusal';
import { GroupCopy } from '../../copies/entities/group-copy';
import { requireOwn } from '../../require-own';
import { talkingRefusal } from '../domain/talking-refusal';
import { enterState, type JoinOutcome } from '../enter-state';
import { isEngagedIn } from '../is-engaged-in';
import { lockJoinRequest } from '../lock-join-request';
import { measureJoining } from '../measure-joining';

interface StartTalks {
  readonly id: string;
  readonly expectedVersion: number;
  readonly group: string;
}

/** A group takes up what it, or the alliance, was asked: from now on it alone answers. */
export async function startTalks(work: Work, input: StartTalks): Promise<JoinOutcome> {
  requireOwn(work.viewer, 'group', input.group, 'answer in the name of this group');
  const { doctor, row } = await lockJoinRequest(work, input, ({ groupId }) => {
    if (groupId !== null && groupId !== input.group) throw forbidden('answer this request');
  });
  await requireFresh(work.everything, 'groups', work.now);
  const group = await work.share(GroupCopy, input.group);
  const isEngaged = await isEngagedIn(work, doctor.id, group.id);
  const { state, groupId, wantedKind } = row;
  refuse(talkingRefusal({ state, toAlliance: groupId === null, group: group.status, isEngaged }));

  const requirements = await measureJoining(work, doctor, group, wantedKind);
  const changes = { answeredById: group.id, requirements };
  return enterState(work, row, { state: 'IN_TALKS', groupId: group.id }, changes);
}
