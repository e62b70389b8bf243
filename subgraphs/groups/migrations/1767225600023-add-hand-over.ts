import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A patient who was taken may be handed on; the new referral says which one it continues. */
export class AddHandOver1767225600023 implements MigrationInterface {
  readonly name = 'AddHandOver1767225600023';

  async up(db: QueryRunner): Promise<void> {
    if (await hasColumn(db)) return;
    await db.query(`ALTER TABLE referrals
      ADD COLUMN continues_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      ADD UNIQUE INDEX referrals_continues (continues_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    if (!(await hasColumn(db))) return;
    await db.query(
      'ALTER TABLE referrals DROP INDEX referrals_continues, DROP COLUMN continues_id',
    );
  }
}

async function hasColumn(db: QueryRunner): Promise<boolean> {
  const found = (await db.query(
    `SELECT 1 FROM information_schema.columns
     WHERE table_schema = DATABASE() AND table_name = 'referrals' AND column_name = 'continues_id'`,
  )) as unknown[];
  return found.length > 0;
}
