import type { MigrationInterface, QueryRunner } from 'typeorm';

const id = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const code = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;

/** Who recorded, ended or took back a paper or an absence, and when. */
export class CreatePracticeHistory1767225600006 implements MigrationInterface {
  readonly name = 'CreatePracticeHistory1767225600006';

  async up(db: QueryRunner): Promise<void> {
    await db.query(steps);
    if (await hasColumn(db)) return;
    await db.query('ALTER TABLE leaves ADD COLUMN cancelled_at DATETIME(3) NULL');
  }

  async down(db: QueryRunner): Promise<void> {
    if (await hasColumn(db)) await db.query('ALTER TABLE leaves DROP COLUMN cancelled_at');
    await db.query('DROP TABLE IF EXISTS practice_steps');
  }
}

// Each statement can run again: a start that was interrupted in between simply goes on.
const steps = `CREATE TABLE IF NOT EXISTS practice_steps (
  record_id ${id} NOT NULL,
  version INT UNSIGNED NOT NULL,
  step ${code(20)} NOT NULL,
  happened_at DATETIME(3) NOT NULL,
  actor VARCHAR(120) NOT NULL,
  note VARCHAR(400) NULL,
  PRIMARY KEY (record_id, version),
  CONSTRAINT practice_steps_step_known CHECK (step IN ('RECORDED', 'ENDED'))
)`;

async function hasColumn(db: QueryRunner): Promise<boolean> {
  const rows = (await db.query(
    `SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE()
     AND table_name = 'leaves' AND column_name = 'cancelled_at'`,
  )) as unknown[];
  return rows.length > 0;
}
