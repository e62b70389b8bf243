import type { Work } from '../../../../platform/commands/work';
import { refuse } from '../../../../platform/refusal';
import { knownDoctor } from '../../copies/known-doctor';
import { joiningRefusal } from '../domain/joining-refusal';
import { outcomeOf, type ConferenceOutcome } from '../enter-state';
import { MdtConference } from '../entities/mdt-conference';
import { MdtInvitation } from '../entities/mdt-invitation';
import { MdtParticipant } from '../entities/mdt-participant';
import { requireSpeaksFor } from '../require-speaks-for';

interface JoinConference {
  readonly id: string;
  readonly doctor: string;
  /** Left out: the treating hospital. */
  readonly group?: string | null;
}

/** An invited group, or the treating hospital, names one of its doctors. */
export async function joinConference(
  work: Work,
  input: JoinConference,
): Promise<ConferenceOutcome> {
  const row = await work.lock(MdtConference, input.id);
  const groupId = input.group ?? null;
  const hospitalId = groupId === null ? row.treatingHospitalId : null;
  requireSpeaksFor(work.viewer, { groupId, hospitalId });

  const doctor = await knownDoctor(work, input.doctor);
  const { everything } = work;
  const invited = await everything.byKeys(MdtInvitation, 'conferenceId', [row.id]);
  const there = await everything.byKeys(MdtParticipant, 'conferenceId', [row.id]);
  const joining = {
    state: row.state,
    groupId,
    invitedGroupIds: invited.map((invitation) => invitation.groupId),
    engagedIn: doctor.groupIds,
    alreadyThere: there.some(({ doctorId }) => doctorId === doctor.id),
  };
  refuse(joiningRefusal(joining));
  await work.insert(MdtParticipant, {
    conferenceId: row.id,
    doctorId: doctor.id,
    groupId,
    hospitalId,
  });
  return outcomeOf(row);
}
