import type { MigrationInterface, QueryRunner } from 'typeorm';

const id = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const code = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;

/** Every step of a case, and when one was called off. */
export class CreateCaseSteps1767312000201 implements MigrationInterface {
  readonly name = 'CreateCaseSteps1767312000201';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE IF NOT EXISTS case_steps (
      case_id ${id} NOT NULL,
      step_number INT UNSIGNED NOT NULL,
      state ${code(20)} NOT NULL,
      happened_at DATETIME(3) NOT NULL,
      actor VARCHAR(120) NOT NULL,
      changed_fields TEXT NOT NULL,
      PRIMARY KEY (case_id, step_number),
      CONSTRAINT case_steps_state_known CHECK (state IN ('PLANNED', 'IN_THEATRE', 'COMPLETED', 'SETTLED', 'CANCELLED'))
    )`);
    if (await db.hasColumn('surgical_cases', 'cancelled_at')) return;
    await db.query('ALTER TABLE surgical_cases ADD COLUMN cancelled_at DATETIME(3) NULL');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE IF EXISTS case_steps');
    if (!(await db.hasColumn('surgical_cases', 'cancelled_at'))) return;
    await db.query('ALTER TABLE surgical_cases DROP COLUMN cancelled_at');
  }
}
