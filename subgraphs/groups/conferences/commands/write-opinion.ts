import type { Work } from '../../../../platform/commands/work';
import { notFound } from '../../../../platform/errors';
import { newId } from '../../../../platform/id';
import { hasCode, where } from '../../../../platform/reading/condition';
import { refuse } from '../../../../platform/refusal';
import { clinicalText } from '../../patient-ref';
import { opinionRefusal } from '../domain/opinion-refusal';
import { outcomeOf, type ConferenceOutcome } from '../enter-state';
import { MdtConference } from '../entities/mdt-conference';
import { MdtOpinion } from '../entities/mdt-opinion';
import { MdtParticipant } from '../entities/mdt-participant';
import { requireSpeaksFor } from '../require-speaks-for';

interface WriteOpinion {
  readonly id: string;
  readonly doctor: string;
  readonly opinion: string;
}

/** A doctor who takes part writes down an opinion, in person or through its group or hospital. */
export async function writeOpinion(work: Work, input: WriteOpinion): Promise<ConferenceOutcome> {
  const opinion = clinicalText('opinion', input.opinion, 10_000);
  // Shared: many write at once, but nobody concludes meanwhile.
  const row = await work.share(MdtConference, input.id);
  const [participant] = await work.everything.find(MdtParticipant, [
    where('t.conference_id = ?', row.id),
    hasCode('t.doctor_id', input.doctor),
  ]);
  if (!participant) throw notFound('MdtParticipant', input.doctor);
  const inPerson = (work.viewer.tenants.doctor ?? []).includes(participant.doctorId);
  if (!inPerson) requireSpeaksFor(work.viewer, participant);
  refuse(opinionRefusal(row.state));

  await work.insert(MdtOpinion, {
    id: newId(work.now.getTime()),
    conferenceId: row.id,
    doctorId: participant.doctorId,
    groupId: participant.groupId,
    opinion,
    givenAt: work.now,
  });
  return outcomeOf(row);
}
