import type { MigrationInterface, QueryRunner } from 'typeorm';

const id = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const code = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;

/** Where, what and when doctors may and can practise. */
export class CreatePractice1767225600002 implements MigrationInterface {
  readonly name = 'CreatePractice1767225600002';

  async up(db: QueryRunner): Promise<void> {
    for (const statement of statements) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of tables) await db.query(`DROP TABLE IF EXISTS ${table}`);
  }
}

// Each statement can run again: a start that was interrupted in between simply goes on.
const statements = [
  `CREATE TABLE IF NOT EXISTS practice_registrations (
    id ${id} NOT NULL,
    doctor_id ${id} NOT NULL,
    basis ${code(20)} NOT NULL,
    hospital_id ${id} NULL,
    province VARCHAR(60) NULL,
    specialty_codes TEXT NOT NULL,
    valid_area VARCHAR(120) NULL,
    valid_from DATE NOT NULL,
    valid_until DATE NULL,
    evidence_id ${code(64)} NULL,
    verified_at DATETIME(3) NULL,
    verified_by VARCHAR(120) NULL,
    revoked_on DATE NULL,
    booking_id ${id} NULL,
    version INT UNSIGNED NOT NULL,
    PRIMARY KEY (id),
    INDEX practice_registrations_doctor (doctor_id, valid_from, id),
    INDEX practice_registrations_hospital (hospital_id, valid_from, id),
    INDEX practice_registrations_from (valid_from, id),
    INDEX practice_registrations_until (valid_until, id),
    CONSTRAINT practice_registrations_basis_known CHECK (
      basis IN ('MAIN', 'FILED', 'ADDITIONAL_PROVINCE', 'CONSULTATION', 'CONSORTIUM', 'SUPPORT', 'SHORT_TERM')
    ),
    CONSTRAINT practice_registrations_period_runs_forward CHECK (
      valid_until IS NULL OR valid_from < valid_until
    ),
    CONSTRAINT practice_registrations_has_a_place CHECK (
      hospital_id IS NOT NULL OR province IS NOT NULL
    ),
    CONSTRAINT practice_registrations_consultation_has_booking CHECK (
      basis <> 'CONSULTATION' OR booking_id IS NOT NULL
    ),
    CONSTRAINT practice_registrations_verified_by_somebody CHECK (
      (verified_at IS NULL) = (verified_by IS NULL)
    )
  )`,
  `CREATE TABLE IF NOT EXISTS privileges (
    id ${id} NOT NULL,
    doctor_id ${id} NOT NULL,
    hospital_id ${id} NOT NULL,
    max_surgery_level INT UNSIGNED NOT NULL,
    procedure_codes TEXT NOT NULL,
    valid_from DATE NOT NULL,
    valid_until DATE NULL,
    evidence_id ${code(64)} NULL,
    revoked_on DATE NULL,
    version INT UNSIGNED NOT NULL,
    PRIMARY KEY (id),
    INDEX privileges_doctor (doctor_id, valid_from, id),
    INDEX privileges_hospital (hospital_id, valid_from, id),
    INDEX privileges_from (valid_from, id),
    INDEX privileges_until (valid_until, id),
    CONSTRAINT privileges_level_exists CHECK (max_surgery_level BETWEEN 1 AND 4),
    CONSTRAINT privileges_period_runs_forward CHECK (
      valid_until IS NULL OR valid_from < valid_until
    )
  )`,
  `CREATE TABLE IF NOT EXISTS suspensions (
    id ${id} NOT NULL,
    doctor_id ${id} NOT NULL,
    scope ${code(20)} NOT NULL,
    engagement_id ${id} NULL,
    agreement_id ${id} NULL,
    starts_at DATETIME(3) NOT NULL,
    ends_at DATETIME(3) NULL,
    reason_code ${code(20)} NOT NULL,
    lifted_at DATETIME(3) NULL,
    version INT UNSIGNED NOT NULL,
    PRIMARY KEY (id),
    INDEX suspensions_doctor (doctor_id, starts_at, id),
    INDEX suspensions_starts (starts_at, id),
    CONSTRAINT suspensions_scope_known CHECK (scope IN ('PERSON', 'ENGAGEMENT', 'AGREEMENT')),
    CONSTRAINT suspensions_reason_known CHECK (
      reason_code IN ('LICENCE', 'INVESTIGATION', 'CONDUCT', 'HEALTH', 'OTHER')
    ),
    CONSTRAINT suspensions_scope_names_its_subject CHECK (
      (scope = 'ENGAGEMENT') = (engagement_id IS NOT NULL) AND (scope = 'AGREEMENT') = (agreement_id IS NOT NULL)
    ),
    CONSTRAINT suspensions_period_runs_forward CHECK (ends_at IS NULL OR starts_at < ends_at)
  )`,
  `CREATE TABLE IF NOT EXISTS availability_rules (
    id ${id} NOT NULL,
    doctor_id ${id} NOT NULL,
    group_id ${id} NOT NULL,
    site_id ${id} NULL,
    purposes TEXT NOT NULL,
    weekday_mask INT UNSIGNED NOT NULL,
    starts_at_minute INT UNSIGNED NOT NULL,
    ends_at_minute INT UNSIGNED NOT NULL,
    time_zone ${code(64)} NOT NULL,
    valid_from DATE NOT NULL,
    valid_until DATE NULL,
    week_parity ${code(10)} NOT NULL,
    priority INT UNSIGNED NOT NULL,
    on_holidays TINYINT(1) NOT NULL,
    version INT UNSIGNED NOT NULL,
    PRIMARY KEY (id),
    INDEX availability_rules_doctor (doctor_id, valid_from, id),
    INDEX availability_rules_site (site_id, doctor_id),
    CONSTRAINT availability_rules_weekdays_exist CHECK (weekday_mask BETWEEN 1 AND 127),
    CONSTRAINT availability_rules_minutes_on_grid CHECK (
      starts_at_minute <= 1425 AND ends_at_minute BETWEEN 15 AND 1440 AND starts_at_minute MOD 15 = 0 AND ends_at_minute MOD 15 = 0
    ),
    CONSTRAINT availability_rules_parity_known CHECK (week_parity IN ('EVERY', 'ODD', 'EVEN')),
    CONSTRAINT availability_rules_priority_in_range CHECK (priority BETWEEN 1 AND 9),
    CONSTRAINT availability_rules_period_runs_forward CHECK (
      valid_until IS NULL OR valid_from < valid_until
    )
  )`,
  `CREATE TABLE IF NOT EXISTS availability_exceptions (
    id ${id} NOT NULL,
    doctor_id ${id} NOT NULL,
    site_id ${id} NULL,
    local_date DATE NOT NULL,
    effect ${code(10)} NOT NULL,
    wall_intervals TEXT NOT NULL,
    time_zone ${code(64)} NOT NULL,
    version INT UNSIGNED NOT NULL,
    PRIMARY KEY (id),
    INDEX availability_exceptions_doctor (doctor_id, local_date, id),
    CONSTRAINT availability_exceptions_effect_known CHECK (effect IN ('REPLACE', 'ADD', 'BLOCK'))
  )`,
  `CREATE TABLE IF NOT EXISTS leaves (
    id ${id} NOT NULL,
    doctor_id ${id} NOT NULL,
    starts_at DATETIME(3) NOT NULL,
    ends_at DATETIME(3) NOT NULL,
    private_reason VARCHAR(200) NULL,
    version INT UNSIGNED NOT NULL,
    PRIMARY KEY (id),
    INDEX leaves_doctor (doctor_id, starts_at, id),
    CONSTRAINT leaves_period_runs_forward CHECK (starts_at < ends_at)
  )`,
];

const tables = statements
  .flatMap((statement) => /CREATE TABLE IF NOT EXISTS (\w+)/.exec(statement)?.[1] ?? [])
  .reverse();
