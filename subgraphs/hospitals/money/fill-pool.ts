import type { Work } from '../../../platform/commands/work';
import { newId } from '../../../platform/id';
import { refuse } from '../../../platform/refusal';
import { poolSums } from './domain/pool-sums';
import { DepartmentPool } from './entities/department-pool';
import { PoolEntry } from './entities/pool-entry';

type Line = Pick<PoolEntry, 'kind' | 'category' | 'item' | 'amountFen'>;

/** Adds to a pool, and to its sums. Sums are never less than nothing, nor more than is exact. */
export async function fillPool(
  work: Work,
  pool: DepartmentPool,
  lines: readonly Line[],
  monthVersion: number,
): Promise<DepartmentPool> {
  const now = work.now.getTime();
  const stamp = { recordedAt: work.now, actor: work.viewer.subject ?? 'time', monthVersion };
  await work.insert(
    PoolEntry,
    lines.map((line) => ({ id: newId(now), poolId: pool.id, ...line, ...stamp })),
  );
  const { income, cost } = poolSums(await work.everything.byKeys(PoolEntry, 'poolId', [pool.id]));
  if (income < 0n || cost < 0n) refuse({ reason: 'AMOUNT_BELOW_ZERO' });
  const sums = { incomeFen: Number(income), costFen: Number(cost) };
  if (!Number.isSafeInteger(sums.incomeFen) || !Number.isSafeInteger(sums.costFen)) {
    refuse({ reason: 'AMOUNT_TOO_LARGE' });
  }
  await work.manager.update(DepartmentPool, { id: pool.id }, sums);
  return { ...pool, ...sums };
}
