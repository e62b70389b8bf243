import type { Work } from '../../../platform/commands/work';
import { notFound } from '../../../platform/errors';
import { foreignId } from '../../../platform/input/foreign-id';
import { refuse } from '../../../platform/refusal';
import type { CooperationAgreement } from '../agreements/entities/cooperation-agreement';
import { DeliveredTraining } from '../copies/entities/delivered-training';
import { beijingDay } from '../domain/beijing-day';
import { OfferedSession } from '../sessions/entities/offered-session';
import { requireMonth } from './require-month';

interface Given {
  readonly visit?: string | null;
  readonly session?: string | null;
  readonly month?: string | null;
  readonly training?: string | null;
  readonly serviceOn: string;
}

/** The day of what a fee is paid for; that of a session, month or training is known here. */
export async function feeDay(
  work: Work,
  agreement: CooperationAgreement,
  { visit, session: sessionId, month, training, serviceOn }: Given,
): Promise<string> {
  if (visit != null) foreignId('visit', visit);
  if (month != null) return requireMonth(month);
  if (training != null) return trainingDay(work, agreement, training);
  if (sessionId == null) return serviceOn;
  const [session] = await work.reader.byKeys(OfferedSession, 'id', [sessionId]);
  if (session?.agreementId !== agreement.id) throw notFound('OfferedSession', sessionId);
  return beijingDay(session.startsAt);
}

/** Training is paid only when it was delivered, by this group and for this hospital (practice rule). */
async function trainingDay(work: Work, agreement: CooperationAgreement, id: string) {
  const [training] = await work.everything.byKeys(DeliveredTraining, 'id', [id]);
  const delivered =
    training !== undefined &&
    training.trainees > 0 &&
    training.hospitalId === agreement.hospitalId &&
    training.hostGroupIds.includes(agreement.groupId);
  if (!delivered) refuse({ reason: 'TRAINING_NOT_DELIVERED' });
  return training!.deliveredOn;
}
