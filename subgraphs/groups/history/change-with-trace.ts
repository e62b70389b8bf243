import type { Work } from '../../../platform/commands/work';
import type { EntityClass } from '../../../platform/database';
import { RecordChange } from './entities/record-change';

/** A locked record becomes what the changes say; what it was before is kept. Details are written by others. */
export async function changeWithTrace<Row extends { id: string; version: number }>(
  work: Work,
  entity: EntityClass<Row>,
  row: Row,
  changes: Partial<Row>,
  formerDetails: object = {},
): Promise<Row> {
  const changed = await work.change(entity, row, changes);
  const replaced = Object.entries(row).filter(([property]) => property in changes);
  await work.insert(RecordChange, {
    recordId: row.id,
    version: changed.version,
    kind: entity.name,
    happenedAt: work.now,
    actor: work.viewer.subject ?? 'time',
    formerValues: JSON.stringify({ ...Object.fromEntries(replaced), ...formerDetails }),
  });
  return changed;
}
