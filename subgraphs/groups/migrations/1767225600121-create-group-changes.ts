import type { MigrationInterface, QueryRunner } from 'typeorm';

const id = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const code = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;

/** What changed of each group, by whom; and each leaf of the emblem belongs to one group. */
export class CreateGroupChanges1767225600121 implements MigrationInterface {
  readonly name = 'CreateGroupChanges1767225600121';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE IF NOT EXISTS group_changes (
      group_id ${id} NOT NULL,
      version INT UNSIGNED NOT NULL,
      status ${code(20)} NOT NULL,
      happened_at DATETIME(3) NOT NULL,
      actor VARCHAR(120) NOT NULL,
      former_values MEDIUMTEXT NOT NULL,
      PRIMARY KEY (group_id, version)
    )`);
    if (!(await hasLeafIndex(db))) {
      await db.query('CREATE UNIQUE INDEX doctor_groups_leaf ON doctor_groups (leaf)');
    }
  }

  async down(db: QueryRunner): Promise<void> {
    if (await hasLeafIndex(db)) await db.query('DROP INDEX doctor_groups_leaf ON doctor_groups');
    await db.query('DROP TABLE IF EXISTS group_changes');
  }
}

// MySQL has no `IF NOT EXISTS` for an index.
async function hasLeafIndex(db: QueryRunner): Promise<boolean> {
  const rows = (await db.query(
    `SELECT 1 FROM information_schema.statistics WHERE table_schema = DATABASE()
     AND table_name = 'doctor_groups' AND index_name = 'doctor_groups_leaf'`,
  )) as unknown[];
  return rows.length > 0;
}
