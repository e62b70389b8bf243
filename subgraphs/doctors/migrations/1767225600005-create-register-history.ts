import type { MigrationInterface, QueryRunner } from 'typeorm';

const id = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const code = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;

/** What the register was before each change, what groups ask of who wants to join, and who said what. */
export class CreateRegisterHistory1767225600005 implements MigrationInterface {
  readonly name = 'CreateRegisterHistory1767225600005';

  async up(db: QueryRunner): Promise<void> {
    for (const statement of statements) await db.query(statement);
    for (const [table, column, definition] of columns) {
      if (await hasColumn(db, table, column)) continue;
      await db.query(`ALTER TABLE ${table} ADD COLUMN ${column} ${definition}`);
    }
    await replacePromise(db, forward, neverReversed);
  }

  async down(db: QueryRunner): Promise<void> {
    await replacePromise(db, neverReversed, forward);
    for (const [table, column] of [...columns].reverse()) {
      if (await hasColumn(db, table, column)) {
        await db.query(`ALTER TABLE ${table} DROP COLUMN ${column}`);
      }
    }
    for (const table of tables) await db.query(`DROP TABLE IF EXISTS ${table}`);
  }
}

// Each statement can run again: a start that was interrupted in between simply goes on.
const statements = [
  `CREATE TABLE IF NOT EXISTS doctor_versions (
    doctor_id ${id} NOT NULL,
    version INT UNSIGNED NOT NULL,
    recorded_at DATETIME(3) NULL,
    actor VARCHAR(120) NULL,
    record MEDIUMTEXT NOT NULL,
    PRIMARY KEY (doctor_id, version)
  )`,
  `CREATE TABLE IF NOT EXISTS engagement_versions (
    engagement_id ${id} NOT NULL,
    version INT UNSIGNED NOT NULL,
    recorded_at DATETIME(3) NULL,
    actor VARCHAR(120) NULL,
    kind ${code(20)} NULL,
    role ${code(20)} NULL,
    valid_from DATE NULL,
    valid_until DATE NULL,
    fraction_basis_points INT UNSIGNED NULL,
    PRIMARY KEY (engagement_id, version)
  )`,
  `CREATE TABLE IF NOT EXISTS joining_terms (
    group_id ${id} NOT NULL,
    version INT UNSIGNED NOT NULL,
    published_at DATETIME(3) NOT NULL,
    actor VARCHAR(120) NOT NULL,
    kinds TEXT NOT NULL,
    least_title ${code(20)} NULL,
    least_years INT UNSIGNED NULL,
    practice_modes TEXT NOT NULL,
    specialty_codes TEXT NOT NULL,
    PRIMARY KEY (group_id, version),
    CONSTRAINT joining_terms_title_known CHECK (
      least_title IN ('CHIEF', 'ASSOCIATE_CHIEF', 'ATTENDING', 'RESIDENT')
    )
  )`,
];

const columns = [
  ['join_request_steps', 'group_id', `${id} NULL`],
  ['join_request_steps', 'note', 'VARCHAR(400) NULL'],
] as const;

const tables = statements
  .flatMap((statement) => /CREATE TABLE IF NOT EXISTS (\w+)/.exec(statement)?.[1] ?? [])
  .reverse();

const forward = {
  name: 'engagements_period_runs_forward',
  rule: 'valid_from IS NULL OR valid_until IS NULL OR valid_from < valid_until',
};

/** An engagement that came to nothing ends on the day on which it would have begun. */
const neverReversed = {
  name: 'engagements_period_never_reversed',
  rule: 'valid_from IS NULL OR valid_until IS NULL OR valid_from <= valid_until',
};

type Promised = typeof forward;

async function replacePromise(db: QueryRunner, from: Promised, to: Promised): Promise<void> {
  if (!(await hasPromise(db, to.name))) {
    await db.query(`ALTER TABLE engagements ADD CONSTRAINT ${to.name} CHECK (${to.rule})`);
  }
  if (await hasPromise(db, from.name)) {
    await db.query(`ALTER TABLE engagements DROP CONSTRAINT ${from.name}`);
  }
}

async function hasPromise(db: QueryRunner, name: string): Promise<boolean> {
  const rows = (await db.query(
    `SELECT 1 FROM information_schema.table_constraints
     WHERE constraint_schema = DATABASE() AND table_name = 'engagements' AND constraint_name = ?`,
    [name],
  )) as unknown[];
  return rows.length > 0;
}

async function hasColumn(db: QueryRunner, table: string, column: string): Promise<boolean> {
  const rows = (await db.query(
    `SELECT 1 FROM information_schema.columns
     WHERE table_schema = DATABASE() AND table_name = ? AND column_name = ?`,
    [table, column],
  )) as unknown[];
  return rows.length > 0;
}
