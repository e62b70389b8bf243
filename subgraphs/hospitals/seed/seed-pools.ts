import type { BulkWriter } from '../../../platform/bulk/bulk-writer';
import { actor } from '../../../seed/actor';
import { at, dayText } from '../../../seed/days';
import { nextMonth, wholeMonths } from '../../../seed/deliveries';
import { seedId } from '../../../seed/seed-id';
import { termsOn } from '../../../seed/terms';
import type { World } from '../../../seed/world';
import { DepartmentPool } from '../money/entities/department-pool';
import { MonthStatement } from '../money/entities/month-statement';
import { PoolEntry } from '../money/entities/pool-entry';
import { Settlement } from '../money/entities/settlement';
import type { Incomes } from './incomes';
import { posting } from './posting';

const mostMonths = 128;

/** What co-built departments earned and spent, month by month; closed months are settled. */
export async function seedPools(world: World, write: BulkWriter, incomes: Incomes): Promise<void> {
  for (const agreement of world.agreements) {
    const { template, worksFrom, worksTo, id: agreementId, index } = agreement;
    if (!template.pooled || worksTo === 0) continue;
    const months = wholeMonths(worksFrom - 31, Math.min(worksTo, world.asOf) + 31);
    months.forEach((month, place) => {
      const incomeFen = incomes.of(index, month);
      if (month > world.asOf || (incomeFen === 0 && (month < worksFrom || month >= worksTo)))
        return;
      const number = index * mostMonths + place;
      const poolId = seedId('Pool', number);
      const last = nextMonth(month) - 1;
      const closed = dayText(month).slice(0, 7) < dayText(world.asOf - 15).slice(0, 7);
      const costFen = Math.round(incomeFen * (0.35 + ((number * 13) % 20) / 100));
      write.add(DepartmentPool, {
        id: poolId,
        agreementId,
        departmentId: template.mode === 'DEPARTMENT_COBUILD' ? seedId('Department', index) : null,
        month: dayText(month),
        incomeFen,
        costFen,
        closedAt: closed ? at(last + 10, 600) : null,
      });
      const entry = { poolId, monthVersion: 1, recordedAt: at(last, 1_000), actor };
      const income = { kind: 'INCOME', category: 'SERVICE', item: '手术服务收入' } as const;
      const cost = { kind: 'COST', category: null, item: '人员与场地' } as const;
      const idOf = (side: number) => seedId('PoolEntry', number * 2 + side);
      write.add(PoolEntry, { id: idOf(0), ...entry, ...income, amountFen: incomeFen });
      write.add(PoolEntry, { id: idOf(1), ...entry, ...cost, amountFen: costFen });
      if (!closed) return;
      const terms = termsOn(agreement.terms, Math.max(month, worksFrom));
      const amounts = posting(agreement, terms, { billed: incomeFen - costFen });
      write.add(Settlement, {
        id: seedId('Fee', number),
        agreementId,
        groupId: agreement.group.id,
        hospitalId: agreement.hospital.id,
        basis: 'DEPARTMENT_POOL',
        channel: template.channel,
        caseId: null,
        poolId,
        termsVersion: terms.version,
        serviceOn: dayText(month),
        settledOn: dayText(last),
        ...amounts,
        correctsId: null,
        restatement: false,
        monthVersion: 1,
        paidFor: `POOL:${poolId}`,
        dueOn: dayText(last + 30),
        paidOn: last < world.asOf - 60 ? dayText(last + 12) : null,
        recordedAt: at(last + 10, 600),
        actor,
        synthetic: true,
      });
      write.add(MonthStatement, {
        agreementId,
        month: dayText(month),
        monthVersion: 1,
        reason: null,
        ...amounts,
        closedAt: at(last + 10, 600),
        actor,
      });
    });
    if (write.isFull) await write.drain();
  }
}
