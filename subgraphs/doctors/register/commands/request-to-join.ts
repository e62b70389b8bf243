import type { Work } from '../../../../platform/commands/work';
import { requireFresh } from '../../../../platform/events/require-fresh';
import { newId } from '../../../../platform/id';
import { oneOf, where } from '../../../../platform/reading/condition';
import { refuse } from '../../../../platform/refusal';
import { GroupCopy } from '../../copies/entities/group-copy';
import { openJoinRequestStates } from '../../domain/open-join-request-states';
import { optionalPlainText } from '../../plain-text';
import { requireOwn } from '../../require-own';
import { askingRefusal } from '../domain/asking-refusal';
import { keepStep, type JoinOutcome } from '../enter-state';
import { Doctor } from '../entities/doctor';
import { JoinRequest } from '../entities/join-request';
import { isEngagedIn } from '../is-engaged-in';
import { measureJoining } from '../measure-joining';

interface RequestToJoin {
  readonly doctor: string;
  readonly group?: string | null;
  readonly wantedKind: NonNullable<JoinRequest['wantedKind']>;
  readonly message?: string | null;
}

/** A doctor asks to be taken on; what the group asks in turn is measured and told to both. */
export async function requestToJoin(work: Work, input: RequestToJoin): Promise<JoinOutcome> {
  requireOwn(work.viewer, 'doctor', input.doctor, 'ask in the name of this doctor');
  const message = optionalPlainText('message', input.message, 1000);
  const doctor = await work.lock(Doctor, input.doctor);
  await requireFresh(work.everything, 'groups', work.now);
  const group = input.group ? await work.share(GroupCopy, input.group) : null;

  refuse(
    askingRefusal({
      doctor: doctor.status,
      group: group?.status ?? null,
      isEngaged: group !== null && (await isEngagedIn(work, doctor.id, group.id)),
      openRequest: await openRequest(work, doctor.id, group?.id ?? null),
    }),
  );

  const row: JoinRequest = {
    id: newId(work.now.getTime()),
    doctorId: doctor.id,
    groupId: group?.id ?? null,
    answeredById: null,
    wantedKind: input.wantedKind,
    message,
    state: 'SENT',
    sentAt: work.now,
    requirements: group ? await measureJoining(work, doctor, group, input.wantedKind) : [],
    engagementId: null,
    version: 1,
  };
  await work.insert(JoinRequest, row);
  const { id, state, version } = row;
  await keepStep(work, { joinRequestId: id, position: 0, state, groupId: null, note: null });
  return { id, state, version };
}

async function openRequest(
  { everything }: Work,
  doctorId: string,
  groupId: string | null,
): Promise<string | null> {
  const toSame = groupId === null ? where('t.group_id IS NULL') : where('t.group_id = ?', groupId);
  const ofDoctor = where('t.doctor_id = ?', doctorId);
  const open = oneOf('t.state', openJoinRequestStates);
  const [row] = await everything.find(JoinRequest, [ofDoctor, toSame, open], [], 1);
  return row?.id ?? null;
}
