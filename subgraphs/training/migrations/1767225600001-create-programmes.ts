import type { MigrationInterface, QueryRunner } from 'typeorm';

const id = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const code = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;

/** Programmes with their modules and cohorts. */
export class CreateProgrammes1767225600001 implements MigrationInterface {
  readonly name = 'CreateProgrammes1767225600001';

  async up(db: QueryRunner): Promise<void> {
    for (const statement of statements) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of tables) await db.query(`DROP TABLE IF EXISTS ${table}`);
  }
}

// Each statement can run again: a start that was interrupted in between simply goes on.
const statements = [
  `CREATE TABLE IF NOT EXISTS programmes (
    id ${id} NOT NULL,
    name_zh VARCHAR(200) NULL,
    name_en VARCHAR(200) NULL,
    sort_name VARCHAR(400) NOT NULL,
    kind ${code(20)} NOT NULL,
    state ${code(20)} NOT NULL,
    city VARCHAR(60) NULL,
    summary MEDIUMTEXT NULL,
    universities TEXT NOT NULL,
    jointly_with VARCHAR(200) NULL,
    funding_kind ${code(20)} NULL,
    funder VARCHAR(120) NULL,
    funding_partner_id ${id} NULL,
    required_attendance_percent INT UNSIGNED NOT NULL,
    published_on DATE NULL,
    closed_on DATE NULL,
    reported TINYINT(1) NOT NULL,
    synthetic TINYINT(1) NOT NULL,
    version INT UNSIGNED NOT NULL,
    PRIMARY KEY (id),
    INDEX programmes_name (sort_name, id),
    INDEX programmes_state (state, kind, sort_name, id),
    INDEX programmes_published_on (published_on, id),
    CONSTRAINT programmes_has_a_name CHECK (name_zh IS NOT NULL OR name_en IS NOT NULL),
    CONSTRAINT programmes_kind_known CHECK (kind IN ('RESIDENCY', 'FELLOWSHIP', 'PRIMARY_CARE', 'ACADEMIC')),
    CONSTRAINT programmes_state_known CHECK (state IN ('DRAFT', 'PUBLISHED', 'CLOSED')),
    CONSTRAINT programmes_funding_known CHECK (funding_kind IN ('GROUPS', 'GOVERNMENT', 'PARTNERS')),
    CONSTRAINT programmes_attendance_within_whole CHECK (required_attendance_percent <= 100),
    CONSTRAINT programmes_published_when_open CHECK ((state = 'DRAFT') = (published_on IS NULL)),
    CONSTRAINT programmes_closed_when_closed CHECK ((state = 'CLOSED') = (closed_on IS NOT NULL)),
    CONSTRAINT programmes_closed_after_published CHECK (closed_on >= published_on)
  )`,
  `CREATE TABLE IF NOT EXISTS programme_hosts (
    programme_id ${id} NOT NULL,
    group_id ${id} NOT NULL,
    list_position INT UNSIGNED NOT NULL,
    PRIMARY KEY (programme_id, group_id),
    INDEX programme_hosts_group (group_id, programme_id)
  )`,
  `CREATE TABLE IF NOT EXISTS programme_hospitals (
    programme_id ${id} NOT NULL,
    hospital_id ${id} NOT NULL,
    is_leading TINYINT(1) NOT NULL,
    accredited_base TINYINT(1) NOT NULL,
    list_position INT UNSIGNED NOT NULL,
    PRIMARY KEY (programme_id, hospital_id),
    INDEX programme_hospitals_hospital (hospital_id, programme_id)
  )`,
  `CREATE TABLE IF NOT EXISTS programme_specialties (
    programme_id ${id} NOT NULL,
    specialty_code ${code(20)} NOT NULL,
    list_position INT UNSIGNED NOT NULL,
    PRIMARY KEY (programme_id, specialty_code),
    INDEX programme_specialties_code (specialty_code, programme_id)
  )`,
  `CREATE TABLE IF NOT EXISTS programme_supervisors (
    programme_id ${id} NOT NULL,
    doctor_id ${id} NOT NULL,
    list_position INT UNSIGNED NOT NULL,
    PRIMARY KEY (programme_id, doctor_id),
    INDEX programme_supervisors_doctor (doctor_id, programme_id)
  )`,
  `CREATE TABLE IF NOT EXISTS programme_prerequisites (
    programme_id ${id} NOT NULL,
    required_id ${id} NOT NULL,
    PRIMARY KEY (programme_id, required_id),
    INDEX programme_prerequisites_required (required_id, programme_id),
    CONSTRAINT programme_prerequisites_not_itself CHECK (required_id <> programme_id)
  )`,
  `CREATE TABLE IF NOT EXISTS programme_modules (
    id ${id} NOT NULL,
    programme_id ${id} NOT NULL,
    list_position INT UNSIGNED NOT NULL,
    name_zh VARCHAR(200) NULL,
    name_en VARCHAR(200) NULL,
    sort_name VARCHAR(400) NOT NULL,
    kind ${code(20)} NOT NULL,
    hours INT UNSIGNED NULL,
    PRIMARY KEY (id),
    UNIQUE INDEX programme_modules_place (programme_id, list_position),
    CONSTRAINT programme_modules_has_a_name CHECK (name_zh IS NOT NULL OR name_en IS NOT NULL),
    CONSTRAINT programme_modules_kind_known CHECK (kind IN ('THEORY', 'SKILLS', 'CLINICAL'))
  )`,
  `CREATE TABLE IF NOT EXISTS case_requirements (
    id ${id} NOT NULL,
    module_id ${id} NOT NULL,
    list_position INT UNSIGNED NOT NULL,
    procedure_name VARCHAR(200) NOT NULL,
    surgery_level INT UNSIGNED NULL,
    participation ${code(30)} NOT NULL,
    required_count INT UNSIGNED NOT NULL,
    PRIMARY KEY (id),
    UNIQUE INDEX case_requirements_place (module_id, list_position),
    CONSTRAINT case_requirements_level_known CHECK (surgery_level BETWEEN 1 AND 4),
    CONSTRAINT case_requirements_asks_for_some CHECK (required_count > 0),
    CONSTRAINT case_requirements_participation_known CHECK (participation IN ('OBSERVED', 'ASSISTED', 'PERFORMED_UNDER_SUPERVISION', 'PERFORMED'))
  )`,
  `CREATE TABLE IF NOT EXISTS cohorts (
    id ${id} NOT NULL,
    programme_id ${id} NOT NULL,
    label VARCHAR(120) NOT NULL,
    city VARCHAR(60) NULL,
    seats INT UNSIGNED NOT NULL,
    seats_taken INT UNSIGNED NOT NULL,
    applications_open_at DATETIME(3) NOT NULL,
    applications_close_at DATETIME(3) NOT NULL,
    starts_on DATE NOT NULL,
    ends_on DATE NOT NULL,
    version INT UNSIGNED NOT NULL,
    PRIMARY KEY (id),
    INDEX cohorts_programme (programme_id, starts_on, id),
    INDEX cohorts_starts_on (starts_on, id),
    INDEX cohorts_applications (applications_close_at, id),
    CONSTRAINT cohorts_seats_not_oversold CHECK (seats_taken <= seats),
    CONSTRAINT cohorts_window_in_order CHECK (applications_open_at < applications_close_at),
    CONSTRAINT cohorts_days_in_order CHECK (starts_on < ends_on)
  )`,
];

const tables = statements
  .flatMap((statement) => /CREATE TABLE IF NOT EXISTS (\w+)/.exec(statement)?.[1] ?? [])
  .reverse();
