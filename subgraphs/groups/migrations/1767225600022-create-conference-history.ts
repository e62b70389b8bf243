import type { MigrationInterface, QueryRunner } from 'typeorm';

const id = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const code = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;

/** Who is invited to a conference, and what became of it when. */
export class CreateConferenceHistory1767225600022 implements MigrationInterface {
  readonly name = 'CreateConferenceHistory1767225600022';

  async up(db: QueryRunner): Promise<void> {
    for (const statement of statements) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of tables) await db.query(`DROP TABLE IF EXISTS ${table}`);
  }
}

// Each statement can run again: a start that was interrupted in between simply goes on.
const statements = [
  `CREATE TABLE IF NOT EXISTS mdt_invitations (
    conference_id ${id} NOT NULL,
    group_id ${id} NOT NULL,
    invited_at DATETIME(3) NOT NULL,
    PRIMARY KEY (conference_id, group_id),
    INDEX mdt_invitations_group (group_id, conference_id)
  )`,
  `CREATE TABLE IF NOT EXISTS mdt_steps (
    conference_id ${id} NOT NULL,
    step_number INT UNSIGNED NOT NULL,
    state ${code(20)} NOT NULL,
    happened_at DATETIME(3) NOT NULL,
    actor VARCHAR(120) NOT NULL,
    note VARCHAR(400) NULL,
    PRIMARY KEY (conference_id, step_number)
  )`,
];

const tables = statements
  .flatMap((statement) => /CREATE TABLE IF NOT EXISTS (\w+)/.exec(statement)?.[1] ?? [])
  .reverse();
