import type { MigrationInterface, QueryRunner } from 'typeorm';

const id = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const code = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;

/** Blocks of time that sites offer. */
export class CreateSessions1767225600003 implements MigrationInterface {
  readonly name = 'CreateSessions1767225600003';

  async up(db: QueryRunner): Promise<void> {
    for (const statement of statements) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of tables) await db.query(`DROP TABLE IF EXISTS ${table}`);
  }
}

// Each statement can run again: a start that was interrupted in between simply goes on.
const statements = [
  `CREATE TABLE IF NOT EXISTS offered_sessions (
    id ${id} NOT NULL,
    theatre_id ${id} NOT NULL,
    site_id ${id} NOT NULL,
    starts_at DATETIME(3) NOT NULL,
    ends_at DATETIME(3) NOT NULL,
    group_id ${id} NULL,
    agreement_id ${id} NULL,
    specialty_code ${code(20)} NULL,
    purpose ${code(20)} NOT NULL,
    state ${code(20)} NOT NULL,
    withdrawn_at DATETIME(3) NULL,
    withdrawn_reason VARCHAR(200) NULL,
    synthetic TINYINT(1) NOT NULL,
    version INT UNSIGNED NOT NULL,
    PRIMARY KEY (id),
    INDEX offered_sessions_start (starts_at, id),
    INDEX offered_sessions_site (site_id, starts_at, id),
    INDEX offered_sessions_theatre (theatre_id, starts_at, id),
    INDEX offered_sessions_group (group_id, starts_at, id),
    CONSTRAINT offered_sessions_span CHECK (starts_at < ends_at),
    CONSTRAINT offered_sessions_purpose_known CHECK (purpose IN ('SURGERY', 'OUTPATIENT', 'CONSULTATION', 'TEACHING')),
    CONSTRAINT offered_sessions_state_known CHECK (state IN ('OFFERED', 'WITHDRAWN')),
    CONSTRAINT offered_sessions_withdrawn_at_a_time CHECK ((state = 'WITHDRAWN') = (withdrawn_at IS NOT NULL))
  )`,
];

const tables = statements
  .flatMap((statement) => /CREATE TABLE IF NOT EXISTS (\w+)/.exec(statement)?.[1] ?? [])
  .reverse();
