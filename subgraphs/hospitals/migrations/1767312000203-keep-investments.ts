import type { MigrationInterface, QueryRunner } from 'typeorm';

const columns = { investment_fen: 'BIGINT NULL', note: 'VARCHAR(200) NULL' };

/** With each step of a build project what it was to cost then, and why it was given up. */
export class KeepInvestments1767312000203 implements MigrationInterface {
  readonly name = 'KeepInvestments1767312000203';

  async up(db: QueryRunner): Promise<void> {
    for (const [column, text] of Object.entries(columns)) {
      if (await db.hasColumn('build_project_states', column)) continue;
      await db.query(`ALTER TABLE build_project_states ADD COLUMN ${column} ${text}`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    for (const column of Object.keys(columns)) {
      if (!(await db.hasColumn('build_project_states', column))) continue;
      await db.query(`ALTER TABLE build_project_states DROP COLUMN ${column}`);
    }
  }
}
