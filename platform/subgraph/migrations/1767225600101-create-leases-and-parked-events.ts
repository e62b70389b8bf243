import type { MigrationInterface, QueryRunner } from 'typeorm';

const id = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const code = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;

/** Who leads, and the facts of others that could not be applied. */
export class CreateLeasesAndParkedEvents1767225600101 implements MigrationInterface {
  readonly name = 'CreateLeasesAndParkedEvents1767225600101';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE IF NOT EXISTS leases (
      name ${code(40)} NOT NULL,
      holder ${code(60)} NOT NULL,
      expires_at DATETIME(3) NOT NULL,
      PRIMARY KEY (name)
    )`);
    await db.query(`CREATE TABLE IF NOT EXISTS parked_events (
      id ${id} NOT NULL,
      owner ${code(40)} NOT NULL,
      kind ${code(40)} NOT NULL,
      subject_id ${id} NOT NULL,
      payload MEDIUMTEXT NOT NULL,
      occurred_at DATETIME(3) NOT NULL,
      cause VARCHAR(400) NOT NULL,
      parked_at DATETIME(3) NOT NULL,
      PRIMARY KEY (id),
      INDEX parked_events_owner (owner, parked_at)
    )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE IF EXISTS parked_events');
    await db.query('DROP TABLE IF EXISTS leases');
  }
}
