import type { MigrationInterface, QueryRunner } from 'typeorm';

const id = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const code = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;

/** What keeps bookings apart, and the copies of theatres and their blocks in which they lie. */
export class CreateClaims1767225600010 implements MigrationInterface {
  readonly name = 'CreateClaims1767225600010';

  async up(db: QueryRunner): Promise<void> {
    for (const statement of statements) await db.query(statement);
    for (const [table, parts] of additions) {
      if (!(await holds(db, table, parts.known)))
        await db.query(`ALTER TABLE ${table} ${parts.add}`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    for (const [table, parts] of additions) {
      if (await holds(db, table, parts.known)) await db.query(`ALTER TABLE ${table} ${parts.drop}`);
    }
    for (const table of tables) await db.query(`DROP TABLE IF EXISTS ${table}`);
  }
}

const digits = Array.from({ length: 10 }, (_, digit) => `SELECT ${digit} AS d`).join(' UNION ALL ');

// Each statement can run again: a start that was interrupted in between simply goes on.
const statements = [
  `CREATE TABLE IF NOT EXISTS slot_claims (
    resource_type ${code(10)} NOT NULL,
    resource_id ${id} NOT NULL,
    bucket INT UNSIGNED NOT NULL,
    booking_id ${id} NOT NULL,
    PRIMARY KEY (resource_type, resource_id, bucket),
    CONSTRAINT slot_claims_resource_known CHECK (resource_type IN ('PERSON', 'THEATRE'))
  )`,
  `CREATE TABLE IF NOT EXISTS booking_guards (
    subject_type ${code(10)} NOT NULL,
    subject_id ${id} NOT NULL,
    PRIMARY KEY (subject_type, subject_id),
    CONSTRAINT booking_guards_subject_known CHECK (
      subject_type IN ('THEATRE', 'AGREEMENT', 'HOSPITAL')
    )
  )`,
  `CREATE TABLE IF NOT EXISTS booking_rechecks (
    id ${id} NOT NULL,
    doctor_id ${id} NOT NULL,
    asked_at DATETIME(3) NOT NULL,
    PRIMARY KEY (doctor_id, id)
  )`,
  `CREATE TABLE IF NOT EXISTS theatre_copies (
    id ${id} NOT NULL,
    site_id ${id} NOT NULL,
    in_use TINYINT(1) NOT NULL,
    source_version INT UNSIGNED NOT NULL,
    PRIMARY KEY (id)
  )`,
  `CREATE TABLE IF NOT EXISTS session_copies (
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
    source_version INT UNSIGNED NOT NULL,
    PRIMARY KEY (id),
    INDEX session_copies_site (site_id, starts_at),
    CONSTRAINT session_copies_purpose_known CHECK (
      purpose IN ('SURGERY', 'OUTPATIENT', 'CONSULTATION', 'TEACHING')
    ),
    CONSTRAINT session_copies_state_known CHECK (state IN ('OFFERED', 'WITHDRAWN'))
  )`,
  claimsOf('PERSON', 'doctor_id'),
  claimsOf('THEATRE', 'theatre_id'),
];

/** Bookings that were made before there were claims get theirs; of two that overlap the first does. */
function claimsOf(resource: string, column: string): string {
  const quarter = (instant: string) => `TIMESTAMPDIFF(MINUTE, '1970-01-01 00:00:00', ${instant})`;
  return `INSERT IGNORE INTO slot_claims (resource_type, resource_id, bucket, booking_id)
    SELECT '${resource}', b.${column}, ${quarter('b.starts_at')} DIV 15 + n.offset_quarters, b.id
    FROM bookings b JOIN (
      SELECT ones.d + 10 * tens.d AS offset_quarters FROM (${digits}) ones CROSS JOIN (${digits}) tens
    ) n ON ${quarter('b.starts_at')} DIV 15 + n.offset_quarters < (${quarter('b.ends_at')} + 14) DIV 15
    WHERE b.${column} IS NOT NULL AND b.ends_at > UTC_TIMESTAMP()
      AND b.state IN ('HELD', 'REQUESTED', 'CONFIRMED', 'NEEDS_REASSIGNMENT')
    ORDER BY b.starts_at, b.id, n.offset_quarters`;
}

// Neither database knows `IF NOT EXISTS` for all of these: the last part of each tells whether it is there.
const additions = [
  [
    'bookings',
    {
      known: { index: 'bookings_session' },
      add: `ADD INDEX bookings_doctor_state (doctor_id, state, hold_expires_at),
        ADD INDEX bookings_hospital_state (hospital_id, state, starts_at, id),
        ADD INDEX bookings_session (offered_session_id, state)`,
      drop: `DROP INDEX bookings_doctor_state, DROP INDEX bookings_hospital_state,
        DROP INDEX bookings_session`,
    },
  ],
  [
    'session_offers',
    {
      known: { column: 'agreement_id' },
      add: `ADD COLUMN agreement_id ${id} NULL`,
      drop: 'DROP COLUMN agreement_id',
    },
  ],
] as const;

const tables = statements
  .flatMap((statement) => /CREATE TABLE IF NOT EXISTS (\w+)/.exec(statement)?.[1] ?? [])
  .reverse();

async function holds(
  db: QueryRunner,
  table: string,
  known: { readonly index: string } | { readonly column: string },
): Promise<boolean> {
  const found = (await db.query(
    'index' in known
      ? `SELECT 1 FROM information_schema.statistics
         WHERE table_schema = DATABASE() AND table_name = ? AND index_name = ?`
      : `SELECT 1 FROM information_schema.columns
         WHERE table_schema = DATABASE() AND table_name = ? AND column_name = ?`,
    [table, 'index' in known ? known.index : known.column],
  )) as unknown[];
  return found.length > 0;
}
