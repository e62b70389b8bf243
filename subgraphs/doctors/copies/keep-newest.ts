import type { EntityManager } from 'typeorm';
import type { EntityClass } from '../../../platform/database';

interface Copy {
  readonly id: string;
  readonly sourceVersion: number;
}

/**
 * Keeps the copy unless a newer one is here already: facts may come again after a restore, and an
 * older state must not replace a newer one. Answers whether it was kept.
 */
export async function keepNewest<Row extends Copy>(
  manager: EntityManager,
  entity: EntityClass<Row>,
  row: Row,
): Promise<boolean> {
  const copies = manager.getRepository<Copy>(entity);
  const known = await copies.findOneBy({ id: row.id });
  if (known === null) await copies.insert(row);
  else if (known.sourceVersion <= row.sourceVersion) await copies.update({ id: row.id }, row);
  else return false;
  return true;
}
