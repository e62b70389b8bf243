import type { BulkWriter } from '../../../platform/bulk/bulk-writer';
import { actor } from '../../../seed/actor';
import { deal } from '../../../seed/deal';
import { at, dayText } from '../../../seed/days';
import { randomOf } from '../../../seed/random';
import { seedId } from '../../../seed/seed-id';
import type { World } from '../../../seed/world';
import { Referral } from '../referrals/entities/referral';
import { ReferralStep } from '../referrals/entities/referral-step';
import { members } from './members';

type State = Referral['state'];

const paths: Readonly<Record<State, readonly State[]>> = {
  SENT: ['SENT'],
  ACCEPTED: ['SENT', 'ACCEPTED'],
  SCHEDULED: ['SENT', 'ACCEPTED', 'SCHEDULED'],
  COMPLETED: ['SENT', 'ACCEPTED', 'SCHEDULED', 'COMPLETED'],
  DECLINED: ['SENT', 'DECLINED'],
  CANCELLED: ['SENT', 'CANCELLED'],
  EXPIRED: ['SENT', 'EXPIRED'],
};
const perReferral = 40; // operations to one referral
const stepDays = [0, 2, 4, 12];

/** Patients whom groups passed to each other, with every step. */
export async function seedReferrals(world: World, write: BulkWriter): Promise<void> {
  const own = members(world);
  const stateOf = deal<State>([
    ['COMPLETED', 62],
    ['DECLINED', 10],
    ['CANCELLED', 4],
    ['EXPIRED', 6],
    ['SENT', 6],
    ['ACCEPTED', 6],
    ['SCHEDULED', 6],
  ]);
  const count = Math.max(30, Math.floor(world.scale.cases / perReferral));
  for (let index = 0; index < count; index += 1) {
    const random = randomOf(world.seed, 6, index);
    const state = stateOf();
    const path = paths[state];
    const from = random.pick(own);
    const to = random.pick(own.filter(({ id }) => id !== from.id));
    const urgent = random.chance(0.2);
    const isOpen = state === 'SENT' || state === 'ACCEPTED' || state === 'SCHEDULED';
    const sent = isOpen
      ? world.asOf - (state === 'SENT' && urgent ? 0 : 4)
      : world.asOf - 15 - random.below(1_700);
    const dayOf = (step: number) => sent + (urgent ? Math.min(step, 1) : stepDays[step]!);
    const minute = 600 + (state === 'SENT' ? 30 : 0);
    const answered = state !== 'SENT' && state !== 'EXPIRED' && state !== 'CANCELLED';
    const completed = state === 'COMPLETED' ? dayOf(3) : null;
    const id = seedId('Referral', index);
    write.add(Referral, {
      id,
      fromId: from.id,
      toId: to.id,
      patientRef: `syn-${index.toString(36)}-0ref`,
      specialtyCode: to.subjects[0]!.code,
      urgency: urgent ? 'URGENT' : 'ROUTINE',
      state,
      question: '合成数据：请评估手术指征',
      consentOn: dayText(sent - 1),
      sentAt: at(sent, minute),
      sentOn: dayText(sent),
      answerDueAt: at(sent + (urgent ? 1 : 7), minute),
      answeredAt: answered ? at(dayOf(1), minute + 60) : null,
      completedAt: completed === null ? null : at(completed, minute + 60),
      completedOn: completed === null ? null : dayText(completed),
      declineReason: state === 'DECLINED' ? '合成数据：床位不足' : null,
      bookingId: path.includes('SCHEDULED') ? seedId('Booking', index) : null,
      version: path.length,
    });
    path.forEach((each, step) =>
      write.add(ReferralStep, {
        referralId: id,
        stepNumber: step + 1,
        state: each,
        happenedAt: at(
          each === 'EXPIRED' ? sent + (urgent ? 1 : 7) : dayOf(step),
          minute + step * 20,
        ),
        actor,
        groupId:
          each === 'SENT' || each === 'CANCELLED' ? from.id : each === 'EXPIRED' ? null : to.id,
        note: null,
      }),
    );
    if (write.isFull) await write.drain();
  }
}
