import type { BulkWriter } from '../../../platform/bulk/bulk-writer';
import { actor } from '../../../seed/actor';
import { at, dayText } from '../../../seed/days';
import { seedId } from '../../../seed/seed-id';
import { termsOn } from '../../../seed/terms';
import type { World } from '../../../seed/world';
import { BillingItem } from '../money/entities/billing-item';
import { Settlement } from '../money/entities/settlement';
import type { PlannedCase } from './plan-case';
import { posting } from './posting';
import { settledOn } from './settled-on';

const perCase = 4;

/** The bill of a case, its settlement by the terms of its day, and what was given back later. */
export function addSettlement(
  world: World,
  { row, index, day, agreement, procedures, random }: PlannedCase,
  billed: number,
  write: BulkWriter,
): void {
  const terms = termsOn(agreement.terms, day);
  const shares = agreement.template.channel === 'REVENUE_SHARE';
  const tax = shares && random.chance(0.3) ? Math.round(billed * 0.06) : 0;
  const posted = Math.min(settledOn(day), world.asOf);
  const item = procedures[0]!.name;
  bill(0, { kind: 'BILL', category: 'SERVICE', item, amountFen: billed });
  if (index % 5 === 0) {
    bill(1, {
      kind: 'BILL',
      category: 'CONSUMABLE',
      item: '耗材',
      amountFen: 20_000 + (index % 9_999),
    });
  }
  if (tax > 0) bill(2, { kind: 'TAX', category: null, item: '税', amountFen: tax });
  const common = {
    agreementId: row.agreementId,
    groupId: row.groupId,
    hospitalId: row.hospitalId,
    basis: shares ? ('CASE' as const) : ('VISIT' as const),
    channel: agreement.template.channel,
    caseId: row.id,
    poolId: null,
    termsVersion: terms.version,
    serviceOn: dayText(day),
    restatement: false,
    monthVersion: 1,
    actor,
    synthetic: true,
  };
  const id = seedId('Settlement', index * perCase);
  const paid = day < world.asOf - 60 || random.chance(0.2);
  write.add(Settlement, {
    id,
    ...common,
    settledOn: dayText(posted),
    ...posting(agreement, terms, shares ? { billed, tax } : { billed: terms.feeFen ?? 0 }),
    correctsId: null,
    paidFor: `CASE:${row.id}`,
    dueOn: dayText(posted + 30),
    paidOn: paid ? dayText(Math.min(posted + 3 + (index % 25), world.asOf)) : null,
    recordedAt: at(posted, 960),
  });
  if (!shares || index % 53 !== 0 || posted + 10 >= world.asOf) return;
  const refunds = Math.round(billed / 7);
  bill(3, { kind: 'REFUND', category: null, item, amountFen: refunds });
  write.add(Settlement, {
    id: seedId('Settlement', index * perCase + 1),
    ...common,
    settledOn: dayText(posted + 10),
    ...posting(agreement, terms, { billed: 0, refunds }),
    correctsId: id,
    paidFor: null,
    dueOn: null,
    paidOn: null,
    recordedAt: at(posted + 10, 960),
  });

  function bill(
    place: number,
    line: Pick<BillingItem, 'kind' | 'category' | 'item' | 'amountFen'>,
  ): void {
    const recordedAt = at(place === 3 ? posted + 10 : Math.min(day + 1, posted), 900);
    const billId = seedId('BillingItem', index * perCase + place);
    write.add(BillingItem, {
      id: billId,
      caseId: row.id,
      ...line,
      monthVersion: null,
      recordedAt,
      actor,
    });
  }
}
