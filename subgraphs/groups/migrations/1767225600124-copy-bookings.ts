import type { MigrationInterface, QueryRunner } from 'typeorm';

const id = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const code = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;

/** Bookings that a referral may name, and by which booking it was named. */
export class CopyBookings1767225600124 implements MigrationInterface {
  readonly name = 'CopyBookings1767225600124';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE IF NOT EXISTS booking_copies (
      id ${id} NOT NULL,
      group_id ${id} NOT NULL,
      purpose ${code(20)} NOT NULL,
      specialty_code ${code(20)} NOT NULL,
      starts_at DATETIME(3) NOT NULL,
      state ${code(20)} NOT NULL,
      version INT UNSIGNED NOT NULL,
      PRIMARY KEY (id)
    )`);
    if (await hasIndex(db)) return;
    await db.query('ALTER TABLE referrals ADD INDEX referrals_booking (booking_id)');
  }

  async down(db: QueryRunner): Promise<void> {
    if (await hasIndex(db)) await db.query('ALTER TABLE referrals DROP INDEX referrals_booking');
    await db.query('DROP TABLE IF EXISTS booking_copies');
  }
}

async function hasIndex(db: QueryRunner): Promise<boolean> {
  const found = (await db.query(
    `SELECT 1 FROM information_schema.statistics WHERE table_schema = DATABASE()
     AND table_name = 'referrals' AND index_name = 'referrals_booking'`,
  )) as unknown[];
  return found.length > 0;
}
