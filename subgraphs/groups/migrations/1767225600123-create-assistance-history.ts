import type { MigrationInterface, QueryRunner } from 'typeorm';

const id = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const code = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;

/** What happened to requests for help, and how articles read before. */
export class CreateAssistanceHistory1767225600123 implements MigrationInterface {
  readonly name = 'CreateAssistanceHistory1767225600123';

  async up(db: QueryRunner): Promise<void> {
    for (const statement of statements) await db.query(statement);
    if (!(await db.hasColumn('articles', 'withdrawn_at'))) {
      await db.query('ALTER TABLE articles ADD COLUMN withdrawn_at DATETIME(3) NULL');
    }
  }

  async down(db: QueryRunner): Promise<void> {
    if (await db.hasColumn('articles', 'withdrawn_at')) {
      await db.query('ALTER TABLE articles DROP COLUMN withdrawn_at');
    }
    for (const table of tables) await db.query(`DROP TABLE IF EXISTS ${table}`);
  }
}

// Each statement can run again: a start that was interrupted in between simply goes on.
const statements = [
  `CREATE TABLE IF NOT EXISTS assistance_steps (
    request_id ${id} NOT NULL,
    step_number INT UNSIGNED NOT NULL,
    happening ${code(20)} NOT NULL,
    state ${code(20)} NOT NULL,
    group_id ${id} NOT NULL,
    happened_at DATETIME(3) NOT NULL,
    actor VARCHAR(120) NOT NULL,
    PRIMARY KEY (request_id, step_number),
    CONSTRAINT assistance_steps_happening_known CHECK (
      happening IN ('ASKED', 'OFFERED', 'OFFER_WITHDRAWN', 'OFFER_ACCEPTED', 'CLOSED', 'RATED')
    )
  )`,
  `CREATE TABLE IF NOT EXISTS article_versions (
    article_id ${id} NOT NULL,
    version INT UNSIGNED NOT NULL,
    title VARCHAR(200) NOT NULL,
    body MEDIUMTEXT NOT NULL,
    audience ${code(10)} NOT NULL,
    audience_group_id ${id} NULL,
    withdrawn TINYINT(1) NOT NULL,
    written_at DATETIME(3) NOT NULL,
    actor VARCHAR(120) NOT NULL,
    PRIMARY KEY (article_id, version)
  )`,
];

const tables = statements
  .flatMap((statement) => /CREATE TABLE IF NOT EXISTS (\w+)/.exec(statement)?.[1] ?? [])
  .reverse();
