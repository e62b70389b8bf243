import type { MigrationInterface, QueryRunner } from 'typeorm';

const id = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const code = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;

/** Copies of others' facts that rules rest on. */
export class CreateCopies1767225600020 implements MigrationInterface {
  readonly name = 'CreateCopies1767225600020';

  async up(db: QueryRunner): Promise<void> {
    for (const statement of statements) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of tables) await db.query(`DROP TABLE IF EXISTS ${table}`);
  }
}

// Each statement can run again: a start that was interrupted in between simply goes on.
const statements = [
  `CREATE TABLE IF NOT EXISTS doctor_copies (
    id ${id} NOT NULL,
    title ${code(20)} NULL,
    status ${code(20)} NOT NULL,
    version INT UNSIGNED NOT NULL,
    PRIMARY KEY (id)
  )`,
  `CREATE TABLE IF NOT EXISTS engagement_copies (
    id ${id} NOT NULL,
    doctor_id ${id} NOT NULL,
    group_id ${id} NOT NULL,
    valid_from DATE NULL,
    valid_until DATE NULL,
    version INT UNSIGNED NOT NULL,
    PRIMARY KEY (id),
    INDEX engagement_copies_doctor (doctor_id, group_id)
  )`,
];

const tables = statements
  .flatMap((statement) => /CREATE TABLE IF NOT EXISTS (\w+)/.exec(statement)?.[1] ?? [])
  .reverse();
