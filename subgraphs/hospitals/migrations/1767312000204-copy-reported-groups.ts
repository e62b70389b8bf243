import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a group is known from sources only; unknown until the group says something again. */
export class CopyReportedGroups1767312000204 implements MigrationInterface {
  readonly name = 'CopyReportedGroups1767312000204';

  async up(db: QueryRunner): Promise<void> {
    if (await db.hasColumn('group_copies', 'reported')) return;
    await db.query('ALTER TABLE group_copies ADD COLUMN reported TINYINT(1) NULL');
  }

  async down(db: QueryRunner): Promise<void> {
    if (!(await db.hasColumn('group_copies', 'reported'))) return;
    await db.query('ALTER TABLE group_copies DROP COLUMN reported');
  }
}
