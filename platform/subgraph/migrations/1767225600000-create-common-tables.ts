import type { MigrationInterface, QueryRunner } from 'typeorm';

const id = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const code = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;

/** The tables that every schema has: outbox, copies, loads and sources. */
export class CreateCommonTables1767225600000 implements MigrationInterface {
  readonly name = 'CreateCommonTables1767225600000';

  async up(db: QueryRunner): Promise<void> {
    for (const statement of statements) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of tables) await db.query(`DROP TABLE IF EXISTS ${table}`);
  }
}

// Each statement can run again: a start that was interrupted in between simply goes on.
const statements = [
  `CREATE TABLE IF NOT EXISTS outbox_shards (
    shard TINYINT UNSIGNED NOT NULL,
    last_seq BIGINT UNSIGNED NOT NULL,
    heartbeat_at DATETIME(3) NOT NULL,
    PRIMARY KEY (shard)
  )`,
  `INSERT IGNORE INTO outbox_shards (shard, last_seq, heartbeat_at) VALUES
    (0, 0, UTC_TIMESTAMP(3)), (1, 0, UTC_TIMESTAMP(3)), (2, 0, UTC_TIMESTAMP(3)), (3, 0, UTC_TIMESTAMP(3))`,
  `CREATE TABLE IF NOT EXISTS outbox (
    shard TINYINT UNSIGNED NOT NULL,
    seq BIGINT UNSIGNED NOT NULL,
    kind ${code(40)} NOT NULL,
    subject_id ${id} NOT NULL,
    payload MEDIUMTEXT NOT NULL,
    occurred_at DATETIME(3) NOT NULL,
    PRIMARY KEY (shard, seq)
  )`,
  `CREATE TABLE IF NOT EXISTS event_sources (
    owner ${code(40)} NOT NULL,
    source_cursor ${code(200)} NULL,
    as_of DATETIME(3) NULL,
    PRIMARY KEY (owner)
  )`,
  `CREATE TABLE IF NOT EXISTS data_loads (
    name ${code(40)} NOT NULL,
    loaded_at DATETIME(3) NOT NULL,
    PRIMARY KEY (name)
  )`,
  `CREATE TABLE IF NOT EXISTS record_sources (
    record_id ${id} NOT NULL,
    fact ${code(120)} NOT NULL,
    document ${code(20)} NOT NULL,
    line_number INT UNSIGNED NOT NULL,
    wording VARCHAR(1000) NOT NULL,
    inference TINYINT(1) NOT NULL,
    note VARCHAR(400) NULL,
    PRIMARY KEY (record_id, fact)
  )`,
];

const tables = statements
  .flatMap((statement) => /CREATE TABLE IF NOT EXISTS (\w+)/.exec(statement)?.[1] ?? [])
  .reverse();
