import type { MigrationInterface, QueryRunner } from 'typeorm';

const id = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const code = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;

/** What commands keep: sessions with attendance, how many a supervisor has, and every step. */
export class CreateTrainingRecords1767225600005 implements MigrationInterface {
  readonly name = 'CreateTrainingRecords1767225600005';

  async up(db: QueryRunner): Promise<void> {
    for (const statement of statements) await db.query(statement);
    for (const [table, column, definition] of columns) {
      if (await has(db, 'columns', table, column)) continue;
      await db.query(`ALTER TABLE ${table} ADD COLUMN ${column} ${definition}`);
    }
    for (const [index, on] of memberIndexes) {
      if (await has(db, 'statistics', 'trainees', index)) continue;
      await db.query(`ALTER TABLE trainees ADD UNIQUE INDEX ${index} (${on})`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    for (const [index] of memberIndexes) {
      if (!(await has(db, 'statistics', 'trainees', index))) continue;
      await db.query(`ALTER TABLE trainees DROP INDEX ${index}`);
    }
    for (const [table, column] of columns) {
      if (!(await has(db, 'columns', table, column))) continue;
      await db.query(`ALTER TABLE ${table} DROP COLUMN ${column}`);
    }
    for (const table of tables) await db.query(`DROP TABLE IF EXISTS ${table}`);
  }
}

// Each statement can run again: a start that was interrupted in between simply goes on.
const statements = [
  `CREATE TABLE IF NOT EXISTS supervisor_loads (
    id ${id} NOT NULL,
    trainees INT UNSIGNED NOT NULL,
    version INT UNSIGNED NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT supervisor_loads_bearable CHECK (trainees <= 5)
  )`,
  `CREATE TABLE IF NOT EXISTS teaching_sessions (
    id ${id} NOT NULL,
    cohort_id ${id} NOT NULL,
    programme_id ${id} NOT NULL,
    module_id ${id} NOT NULL,
    held_on DATE NOT NULL,
    minutes INT UNSIGNED NOT NULL,
    hospital_id ${id} NULL,
    institution_id ${id} NULL,
    trainees INT UNSIGNED NOT NULL,
    version INT UNSIGNED NOT NULL,
    PRIMARY KEY (id),
    INDEX teaching_sessions_cohort (cohort_id, held_on, id),
    CONSTRAINT teaching_sessions_last CHECK (minutes BETWEEN 1 AND 1440)
  )`,
  `CREATE TABLE IF NOT EXISTS session_teachers (
    session_id ${id} NOT NULL,
    doctor_id ${id} NOT NULL,
    list_position INT UNSIGNED NOT NULL,
    PRIMARY KEY (session_id, doctor_id)
  )`,
  `CREATE TABLE IF NOT EXISTS attendance_records (
    session_id ${id} NOT NULL,
    enrolment_id ${id} NOT NULL,
    revision INT UNSIGNED NOT NULL,
    minutes_attended INT UNSIGNED NOT NULL,
    recorded_at DATETIME(3) NOT NULL,
    actor ${code(120)} NOT NULL,
    PRIMARY KEY (session_id, enrolment_id, revision),
    INDEX attendance_records_enrolment (enrolment_id, session_id, revision)
  )`,
  `CREATE TABLE IF NOT EXISTS record_steps (
    record_id ${id} NOT NULL,
    step_number INT UNSIGNED NOT NULL,
    state ${code(20)} NOT NULL,
    happened_at DATETIME(3) NOT NULL,
    actor ${code(120)} NOT NULL,
    note VARCHAR(400) NULL,
    PRIMARY KEY (record_id, step_number)
  )`,
  `CREATE TABLE IF NOT EXISTS hospital_copies (
    id ${id} NOT NULL,
    ownership ${code(30)} NULL,
    version INT UNSIGNED NOT NULL,
    PRIMARY KEY (id)
  )`,
];

const columns = [
  ['cohorts', 'cancelled_on', 'DATE NULL'],
  ['trainees', 'member_number', `${code(40)} NULL`],
  ['logbook_entries', 'version', 'INT UNSIGNED NOT NULL DEFAULT 1'],
  ['certificates', 'version', 'INT UNSIGNED NOT NULL DEFAULT 1'],
] as const;

// Two people of one institution or school may have one name, but never one number.
const memberIndexes = [
  ['trainees_member', 'institution_id, member_number'],
  ['trainees_student', 'school, member_number'],
] as const;

const tables = statements
  .flatMap((statement) => /CREATE TABLE IF NOT EXISTS (\w+)/.exec(statement)?.[1] ?? [])
  .reverse();

async function has(
  db: QueryRunner,
  kind: 'columns' | 'statistics',
  table: string,
  name: string,
): Promise<boolean> {
  const column = kind === 'columns' ? 'column_name' : 'index_name';
  const rows = (await db.query(
    `SELECT 1 FROM information_schema.${kind}
     WHERE table_schema = DATABASE() AND table_name = ? AND ${column} = ?`,
    [table, name],
  )) as unknown[];
  return rows.length > 0;
}
