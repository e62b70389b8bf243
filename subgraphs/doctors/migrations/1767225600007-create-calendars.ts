import type { MigrationInterface, QueryRunner } from 'typeorm';

const id = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const code = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;

/** Which days are worked where, and how long the ways between sites are. */
export class CreateCalendars1767225600007 implements MigrationInterface {
  readonly name = 'CreateCalendars1767225600007';

  async up(db: QueryRunner): Promise<void> {
    for (const statement of statements) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of tables) await db.query(`DROP TABLE IF EXISTS ${table}`);
  }
}

// Each statement can run again: a start that was interrupted in between simply goes on.
const statements = [
  `CREATE TABLE IF NOT EXISTS calendar_days (
    scope ${code(36)} NOT NULL,
    calendar_date DATE NOT NULL,
    version INT UNSIGNED NOT NULL,
    kind ${code(10)} NULL,
    runs_as_weekday INT UNSIGNED NULL,
    recorded_at DATETIME(3) NOT NULL,
    actor VARCHAR(120) NULL,
    PRIMARY KEY (scope, calendar_date, version),
    CONSTRAINT calendar_days_kind_known CHECK (kind IN ('WORK', 'REST', 'HOLIDAY', 'MAKEUP')),
    CONSTRAINT calendar_days_weekday_exists CHECK (runs_as_weekday BETWEEN 0 AND 6)
  )`,
  `CREATE TABLE IF NOT EXISTS travel_times (
    from_site_id ${id} NOT NULL,
    to_site_id ${id} NOT NULL,
    version INT UNSIGNED NOT NULL,
    minutes INT UNSIGNED NOT NULL,
    recorded_at DATETIME(3) NOT NULL,
    actor VARCHAR(120) NULL,
    PRIMARY KEY (from_site_id, to_site_id, version),
    INDEX travel_times_to (to_site_id),
    CONSTRAINT travel_times_leads_elsewhere CHECK (from_site_id <> to_site_id),
    CONSTRAINT travel_times_within_a_day CHECK (minutes <= 1440)
  )`,
];

const tables = statements
  .flatMap((statement) => /CREATE TABLE IF NOT EXISTS (\w+)/.exec(statement)?.[1] ?? [])
  .reverse();
