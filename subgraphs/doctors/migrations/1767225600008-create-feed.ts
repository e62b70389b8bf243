import type { MigrationInterface, QueryRunner } from 'typeorm';

const id = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const code = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;

/** What hospitals keep a copy of: which days and which bookings have changed, and in which order. */
export class CreateFeed1767225600008 implements MigrationInterface {
  readonly name = 'CreateFeed1767225600008';

  async up(db: QueryRunner): Promise<void> {
    for (const statement of statements) await db.query(statement);
    for (const log of ['AVAILABILITY', 'BOOKINGS']) {
      const counters = Array.from({ length: 16 }, (_, shard) => `('${log}', ${shard}, 0)`);
      await db.query(`INSERT IGNORE INTO feed_counters VALUES ${counters.join(', ')}`);
    }
    await db.query(
      `INSERT IGNORE INTO feed_state VALUES (1, LEFT(MD5(UUID()), 12), NULL, FALSE, NULL)`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of tables) await db.query(`DROP TABLE IF EXISTS ${table}`);
  }
}

// Each statement can run again: a start that was interrupted in between simply goes on.
const statements = [
  `CREATE TABLE IF NOT EXISTS feed_counters (
    log_name ${code(20)} NOT NULL,
    shard TINYINT UNSIGNED NOT NULL,
    last_seq BIGINT UNSIGNED NOT NULL,
    PRIMARY KEY (log_name, shard)
  )`,
  `CREATE TABLE IF NOT EXISTS feed_state (
    id TINYINT UNSIGNED NOT NULL,
    epoch ${code(12)} NOT NULL,
    server_started_at DATETIME(3) NULL,
    closed TINYINT(1) NOT NULL,
    offered_until DATE NULL,
    PRIMARY KEY (id),
    CONSTRAINT feed_state_is_one CHECK (id = 1)
  )`,
  `CREATE TABLE IF NOT EXISTS availability_changes (
    shard TINYINT UNSIGNED NOT NULL,
    seq BIGINT UNSIGNED NOT NULL,
    doctor_id ${id} NULL,
    site_id ${id} NULL,
    from_day DATE NOT NULL,
    to_day DATE NOT NULL,
    reason ${code(20)} NOT NULL,
    changed_at DATETIME(3) NOT NULL,
    PRIMARY KEY (shard, seq),
    INDEX availability_changes_doctor (doctor_id, to_day, seq),
    INDEX availability_changes_past (to_day, changed_at),
    CONSTRAINT availability_changes_days_run_forward CHECK (from_day < to_day)
  )`,
  `CREATE TABLE IF NOT EXISTS booking_changes (
    shard TINYINT UNSIGNED NOT NULL,
    seq BIGINT UNSIGNED NOT NULL,
    hospital_id ${id} NOT NULL,
    booking_id ${id} NOT NULL,
    changed_at DATETIME(3) NOT NULL,
    PRIMARY KEY (shard, seq),
    INDEX booking_changes_hospital (hospital_id, seq),
    INDEX booking_changes_booking (booking_id, seq),
    INDEX booking_changes_age (changed_at)
  )`,
];

const tables = statements
  .flatMap((statement) => /CREATE TABLE IF NOT EXISTS (\w+)/.exec(statement)?.[1] ?? [])
  .reverse();
