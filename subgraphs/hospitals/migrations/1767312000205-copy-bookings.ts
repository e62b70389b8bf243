import type { MigrationInterface, QueryRunner } from 'typeorm';

const id = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';

/** Which blocks are taken, as the doctors told it. */
export class CopyBookings1767312000205 implements MigrationInterface {
  readonly name = 'CopyBookings1767312000205';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE IF NOT EXISTS session_bookings (
      booking_id ${id} NOT NULL,
      session_id ${id} NULL,
      takes_block TINYINT(1) NOT NULL,
      source_version INT UNSIGNED NOT NULL,
      PRIMARY KEY (booking_id),
      INDEX session_bookings_session (session_id, takes_block)
    )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE IF EXISTS session_bookings');
  }
}
