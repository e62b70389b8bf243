import type { EntityManager } from 'typeorm';

export interface CopyRow {
  readonly id: string;
  readonly version: number;
  readonly [column: string]: unknown;
}

/**
 * Writes a copy, unless a newer one is there: told twice or in the wrong order, the newest stays.
 * `version` is assigned last, because every assignment before it compares with the old one.
 */
export async function upsertNewer(
  manager: EntityManager,
  table: 'booking_copies' | 'doctor_copies' | 'engagement_copies' | 'hospital_copies',
  row: CopyRow,
): Promise<void> {
  const { id, version, ...values } = row;
  const columns = Object.keys(values);
  const newer = columns.map(
    (column) => `${column} = IF(VALUES(version) > version, VALUES(${column}), ${column})`,
  );
  await manager.query(
    `INSERT INTO ${table} (id, ${columns.join(', ')}, version) VALUES (?)
     ON DUPLICATE KEY UPDATE ${newer.join(', ')}, version = GREATEST(version, VALUES(version))`,
    [[id, ...Object.values(values), version]],
  );
}
