import type { EntityManager } from 'typeorm';

/** Inserts rows in one statement; none is no statement. */
export async function insertAll<Row extends object>(
  manager: EntityManager,
  entity: new () => Row,
  rows: readonly Row[],
): Promise<void> {
  if (rows.length > 0) await manager.insert(entity, rows as never);
}
