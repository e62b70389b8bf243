import type { MigrationInterface, QueryRunner } from 'typeorm';

const id = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const code = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;

/** How initiatives and commitments came to be what they are, and what a contract needs to say. */
export class CreateInitiativeHistory1767225600021 implements MigrationInterface {
  readonly name = 'CreateInitiativeHistory1767225600021';

  async up(db: QueryRunner): Promise<void> {
    for (const statement of statements) await db.query(statement);
    for (const [column, definition] of columns) {
      if (await hasColumn(db, column)) continue;
      await db.query(`ALTER TABLE initiatives ADD COLUMN ${column} ${definition}`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    for (const [column] of [...columns].reverse()) {
      if (await hasColumn(db, column)) {
        await db.query(`ALTER TABLE initiatives DROP COLUMN ${column}`);
      }
    }
    for (const table of tables) await db.query(`DROP TABLE IF EXISTS ${table}`);
  }
}

// Each statement can run again: a start that was interrupted in between simply goes on.
const statements = [
  `CREATE TABLE IF NOT EXISTS initiative_steps (
    initiative_id ${id} NOT NULL,
    step_number INT UNSIGNED NOT NULL,
    state ${code(10)} NOT NULL,
    happened_at DATETIME(3) NOT NULL,
    actor VARCHAR(120) NOT NULL,
    group_id ${id} NULL,
    note VARCHAR(400) NULL,
    PRIMARY KEY (initiative_id, step_number)
  )`,
  `CREATE TABLE IF NOT EXISTS commitment_changes (
    initiative_id ${id} NOT NULL,
    group_id ${id} NOT NULL,
    change_number INT UNSIGNED NOT NULL,
    withdrawn TINYINT(1) NOT NULL,
    quantity INT UNSIGNED NULL,
    interest_fen BIGINT NULL,
    happened_at DATETIME(3) NOT NULL,
    actor VARCHAR(120) NOT NULL,
    PRIMARY KEY (initiative_id, group_id, change_number)
  )`,
];

const columns = [
  ['cooperation_mode', `${code(20)} NULL`],
  ['signing_hospital_id', `${id} NULL`],
  ['failure_reason', 'VARCHAR(400) NULL'],
] as const;

const tables = statements
  .flatMap((statement) => /CREATE TABLE IF NOT EXISTS (\w+)/.exec(statement)?.[1] ?? [])
  .reverse();

async function hasColumn(db: QueryRunner, column: string): Promise<boolean> {
  const found = (await db.query(
    `SELECT 1 FROM information_schema.columns
     WHERE table_schema = DATABASE() AND table_name = 'initiatives' AND column_name = ?`,
    [column],
  )) as unknown[];
  return found.length > 0;
}
