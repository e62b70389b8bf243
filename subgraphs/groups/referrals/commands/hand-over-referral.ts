import type { Work } from '../../../../platform/commands/work';
import { requireVersion } from '../../../../platform/commands/require-version';
import { newId } from '../../../../platform/id';
import { refuse } from '../../../../platform/refusal';
import { allianceDay } from '../../domain/alliance-day';
import { clinicalText } from '../../patient-ref';
import { shareGroups } from '../../register/share-groups';
import { specialtiesOf } from '../../register/specialties-of';
import { requireOwn } from '../../require-own';
import { answerDueAt } from '../domain/answer-due-at';
import { handingOverRefusal } from '../domain/handing-over-refusal';
import { enterState, keepStep, type ReferralOutcome } from '../enter-state';
import { Referral } from '../entities/referral';

interface HandOverReferral {
  readonly id: string;
  readonly expectedVersion: number;
  readonly to: string;
  readonly reason: string;
  readonly consentOn: string;
  readonly freeOfFees: boolean;
}

/** Who took a patient hands it on: the old referral ends with a trace, a new one continues it. */
export async function handOverReferral(
  work: Work,
  input: HandOverReferral,
): Promise<ReferralOutcome> {
  const { consentOn, freeOfFees } = input;
  const note = clinicalText('reason', input.reason, 400);
  const old = await work.lock(Referral, input.id);
  requireOwn(work.viewer, old.toId, 'hand over patients of this group');
  requireVersion(old, input.expectedVersion);

  const today = allianceDay(work.now);
  const [from, to] = await shareGroups(work, old.toId, input.to);
  const receiver = { ...to, specialties: await specialtiesOf(work, to.id) };
  const urgency = old.urgency === 'URGENT' ? 'URGENT' : 'ROUTINE';
  const { state, specialtyCode: specialty } = old;
  const said = { specialty, urgency, consentOn, today, freeOfFees } as const;
  refuse(handingOverRefusal({ ...said, state, from, to: receiver }));

  await enterState(work, old, { state: 'CANCELLED', groupId: from.id, note });
  const row: Referral = {
    ...old,
    id: newId(work.now.getTime()),
    fromId: from.id,
    toId: to.id,
    state: 'SENT',
    consentOn,
    sentAt: work.now,
    sentOn: today,
    answerDueAt: answerDueAt(urgency, work.now),
    answeredAt: null,
    bookingId: null,
    version: 1,
    continuesId: old.id,
  };
  await work.insert(Referral, row);
  const { id } = row;
  const step = { referralId: id, stepNumber: 1, state: 'SENT', groupId: from.id, note } as const;
  await keepStep(work, step);
  return { id, state: 'SENT', version: 1 };
}
