import { requireVersion } from '../../../platform/commands/require-version';
import type { Work } from '../../../platform/commands/work';
import type { EntityClass } from '../../../platform/database';
import { notFound } from '../../../platform/errors';
import { Doctor } from '../register/entities/doctor';

interface Paper {
  readonly id: string;
  readonly doctorId: string;
  readonly version: number;
}

interface Wanted {
  readonly id: string;
  readonly expectedVersion: number;
}

/** A paper or an absence that somebody wants to change, behind the lock of its person. */
export async function lockPaper<Row extends Paper>(
  work: Work,
  entity: EntityClass<Row>,
  { id, expectedVersion }: Wanted,
  requireParty: (row: Row) => void | Promise<void>,
): Promise<Row> {
  const [seen] = await work.reader.byKeys(entity, 'id', [id]);
  if (!seen) throw notFound(entity.name, id);
  await work.lock(Doctor, seen.doctorId);
  const row = await work.lock(entity, id);
  await requireParty(row);
  requireVersion(row, expectedVersion);
  return row;
}
