import type { BulkWriter } from '../../../platform/bulk/bulk-writer';
import { actor } from '../../../seed/actor';
import type { PlannedAgreement } from '../../../seed/agreements';
import { at, dayText } from '../../../seed/days';
import { deliveriesOf, nextMonth, wholeMonths } from '../../../seed/deliveries';
import { seedId } from '../../../seed/seed-id';
import { termsOn } from '../../../seed/terms';
import { bookingStateOf, bookingStates } from '../../../seed/booking-states';
import { visitDays } from '../../../seed/visit-days';
import type { World } from '../../../seed/world';
import { CostLine } from '../money/entities/cost-line';
import { Settlement } from '../money/entities/settlement';
import { posting } from './posting';

const firstFee = 0x10000000; // behind the ids of what departments earned

/** Fees for sessions, months and delivered training, and what each agreement costs. */
export async function seedFees(world: World, write: BulkWriter): Promise<void> {
  let number = firstFee;
  for (const agreement of world.agreements) {
    addCosts(world, agreement, write);
    if (agreement.template.feeUnit !== 'MONTH') continue;
    for (const month of wholeMonths(agreement.worksFrom, Math.min(agreement.worksTo, world.asOf))) {
      addFee(agreement, nextMonth(month) - 1, `MONTH:${dayText(month)}`);
    }
  }
  for (const { agreement, day, id } of deliveriesOf(world))
    addFee(agreement, day, `TRAINING:${id}`);
  const stateOf = bookingStateOf(world.asOf, bookingStates());
  for (const today of visitDays(world)) {
    for (const { agreement, day, booking } of today) {
      if (booking === null) continue;
      const completed = stateOf(day) === 'COMPLETED';
      if (!completed || agreement.template.feeUnit !== 'SESSION') continue;
      addFee(agreement, day, `SESSION:${seedId('Booking', booking)}`);
    }
    if (write.isFull) await write.drain();
  }

  function addFee(agreement: PlannedAgreement, day: number, paidFor: string): void {
    const terms = termsOn(agreement.terms, day);
    const posted = Math.min(day + 1, world.asOf);
    write.add(Settlement, {
      id: seedId('Fee', number),
      agreementId: agreement.id,
      groupId: agreement.group.id,
      hospitalId: agreement.hospital.id,
      basis: agreement.template.feeUnit ?? 'MONTH',
      channel: agreement.template.channel,
      caseId: null,
      poolId: null,
      termsVersion: terms.version,
      serviceOn: dayText(day),
      settledOn: dayText(posted),
      ...posting(agreement, terms, { billed: terms.feeFen ?? 0 }),
      correctsId: null,
      restatement: false,
      monthVersion: 1,
      paidFor,
      dueOn: dayText(posted + 30),
      paidOn: day < world.asOf - 50 ? dayText(posted + 20) : null,
      recordedAt: at(posted, 960),
      actor,
      synthetic: true,
    });
    number += 1;
  }
}

function addCosts({ asOf }: World, agreement: PlannedAgreement, write: BulkWriter): void {
  const { id: agreementId, index, worksFrom, worksTo, validTo } = agreement;
  if (worksTo === 0) return;
  const lines = [
    {
      kind: 'FIXED',
      item: '管理人员工资（每月）',
      amountFen: 2_000_000 + index * 1_000,
      borneBy: 'GROUP',
    },
    { kind: 'VARIABLE', item: '差旅（每例）', amountFen: 60_000, borneBy: 'GROUP' },
    { kind: 'FIXED', item: '场地（每月）', amountFen: 3_500_000, borneBy: 'HOSPITAL' },
  ] as const;
  lines.forEach((line, place) =>
    write.add(CostLine, {
      id: seedId('CostLine', index * 4 + place),
      agreementId,
      ...line,
      validFrom: dayText(worksFrom),
      validTo: dayText(Math.max(validTo, Math.min(worksTo, asOf))),
      caseId: null,
    }),
  );
}
