import type { MigrationInterface, QueryRunner } from 'typeorm';

const id = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const code = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;

/** Meetings may be cancelled, and then leave their quarter free; projects have a history. */
export class ExtendMeetings1767225600025 implements MigrationInterface {
  readonly name = 'ExtendMeetings1767225600025';

  async up(db: QueryRunner): Promise<void> {
    await db.query(researchSteps);
    if (!(await has(db, 'columns', 'column_name', 'quarter_place'))) {
      await db.query(`ALTER TABLE meetings
        ADD COLUMN quarter_place INT UNSIGNED NULL,
        ADD COLUMN cancelled_at DATETIME(3) NULL,
        ADD COLUMN cancel_reason VARCHAR(400) NULL,
        ADD UNIQUE INDEX meetings_standing_quarter (quarter_year, quarter_number, quarter_place)`);
    }
    await db.query(
      `UPDATE meetings SET quarter_place = 1
       WHERE quarter_year IS NOT NULL AND cancelled_at IS NULL AND quarter_place IS NULL`,
    );
    if (await has(db, 'statistics', 'index_name', 'meetings_quarter')) {
      await db.query('ALTER TABLE meetings DROP INDEX meetings_quarter');
    }
  }

  async down(db: QueryRunner): Promise<void> {
    if (!(await has(db, 'statistics', 'index_name', 'meetings_quarter'))) {
      await db.query(
        'ALTER TABLE meetings ADD UNIQUE INDEX meetings_quarter (quarter_year, quarter_number)',
      );
    }
    if (await has(db, 'columns', 'column_name', 'quarter_place')) {
      await db.query(`ALTER TABLE meetings DROP INDEX meetings_standing_quarter,
        DROP COLUMN quarter_place, DROP COLUMN cancelled_at, DROP COLUMN cancel_reason`);
    }
    await db.query('DROP TABLE IF EXISTS research_steps');
  }
}

const researchSteps = `CREATE TABLE IF NOT EXISTS research_steps (
  project_id ${id} NOT NULL,
  step_number INT UNSIGNED NOT NULL,
  kind ${code(20)} NOT NULL,
  state ${code(20)} NOT NULL,
  group_id ${id} NOT NULL,
  happened_at DATETIME(3) NOT NULL,
  actor VARCHAR(120) NOT NULL,
  note VARCHAR(400) NULL,
  PRIMARY KEY (project_id, step_number),
  CONSTRAINT research_steps_kind_known CHECK (kind IN ('STATE', 'JOINED', 'LEFT', 'PUBLISHED'))
)`;

async function has(db: QueryRunner, view: string, field: string, name: string): Promise<boolean> {
  const found = (await db.query(
    `SELECT 1 FROM information_schema.${view}
     WHERE table_schema = DATABASE() AND table_name = 'meetings' AND ${field} = ?`,
    [name],
  )) as unknown[];
  return found.length > 0;
}
