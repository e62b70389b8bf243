import type { Work } from '../../../../platform/commands/work';
import { newId } from '../../../../platform/id';
import { refuse } from '../../../../platform/refusal';
import { allianceDay } from '../../domain/alliance-day';
import { clinicalText, patientRef } from '../../patient-ref';
import { shareGroups } from '../../register/share-groups';
import { specialtiesOf } from '../../register/specialties-of';
import { requireOwn } from '../../require-own';
import { answerDueAt } from '../domain/answer-due-at';
import { sendingRefusal } from '../domain/sending-refusal';
import { keepStep, type ReferralOutcome } from '../enter-state';
import { Referral } from '../entities/referral';

interface SendReferral {
  readonly from: string;
  readonly to: string;
  readonly patientRef: string;
  readonly specialty: string;
  readonly urgency: 'EMERGENCY' | 'URGENT' | 'ROUTINE';
  readonly question: string;
  readonly consentOn: string;
  readonly freeOfFees: boolean;
}

/** One member asks another to take a patient. Neither can be suspended while we decide. */
export async function sendReferral(work: Work, input: SendReferral): Promise<ReferralOutcome> {
  const { specialty, urgency, consentOn, freeOfFees } = input;
  requireOwn(work.viewer, input.from, 'pass patients on for this group');
  const pseudonym = patientRef(input.patientRef);
  const question = clinicalText('question', input.question, 2000);

  const today = allianceDay(work.now);
  const [from, to] = await shareGroups(work, input.from, input.to);
  const specialties = await specialtiesOf(work, to.id);
  const receiver = { ...to, specialties };
  refuse(sendingRefusal({ from, to: receiver, specialty, urgency, consentOn, today, freeOfFees }));

  const row: Referral = {
    id: newId(work.now.getTime()),
    fromId: from.id,
    toId: to.id,
    patientRef: pseudonym,
    specialtyCode: specialty,
    urgency,
    state: 'SENT',
    question,
    consentOn,
    sentAt: work.now,
    sentOn: today,
    answerDueAt: answerDueAt(urgency === 'URGENT' ? 'URGENT' : 'ROUTINE', work.now),
    answeredAt: null,
    completedAt: null,
    completedOn: null,
    declineReason: null,
    bookingId: null,
    version: 1,
    continuesId: null,
  };
  await work.insert(Referral, row);
  const { id, state, version } = row;
  await keepStep(work, {
    referralId: id,
    stepNumber: version,
    state,
    groupId: from.id,
    note: null,
  });
  return { id, state, version };
}
