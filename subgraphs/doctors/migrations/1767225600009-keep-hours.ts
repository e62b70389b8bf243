import type { MigrationInterface, QueryRunner } from 'typeorm';

const id = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const code = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;

/** Hours that are kept by those who work them: for whom a day differs, and what was taken back. */
export class KeepHours1767225600009 implements MigrationInterface {
  readonly name = 'KeepHours1767225600009';

  async up(db: QueryRunner): Promise<void> {
    await db.query(notices);
    for (const [table, column, type] of columns) {
      if (await hasColumn(db, table, column)) continue;
      await db.query(`ALTER TABLE ${table} ADD COLUMN ${column} ${type} NULL`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    for (const [table, column] of columns) {
      if (!(await hasColumn(db, table, column))) continue;
      await db.query(`ALTER TABLE ${table} DROP COLUMN ${column}`);
    }
    await db.query('DROP TABLE IF EXISTS calendar_notices');
  }
}

// Each statement can run again: a start that was interrupted in between simply goes on.
const notices = `CREATE TABLE IF NOT EXISTS calendar_notices (
  jurisdiction ${code(10)} NOT NULL,
  notice_year INT UNSIGNED NOT NULL,
  version INT UNSIGNED NOT NULL,
  source_text VARCHAR(200) NOT NULL,
  recorded_at DATETIME(3) NOT NULL,
  actor VARCHAR(120) NOT NULL,
  PRIMARY KEY (jurisdiction, notice_year, version),
  CONSTRAINT calendar_notices_year_likely CHECK (notice_year BETWEEN 2000 AND 2200)
)`;

const columns = [
  ['availability_exceptions', 'group_id', id],
  ['availability_exceptions', 'purposes', 'TEXT'],
  ['availability_exceptions', 'withdrawn_at', 'DATETIME(3)'],
  ['availability_rules', 'withdrawn_at', 'DATETIME(3)'],
] as const;

async function hasColumn(db: QueryRunner, table: string, column: string): Promise<boolean> {
  const rows = (await db.query(
    `SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE()
     AND table_name = ? AND column_name = ?`,
    [table, column],
  )) as unknown[];
  return rows.length > 0;
}
