import type { MigrationInterface, QueryRunner } from 'typeorm';

const id = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const code = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;

/** Hospitals, their sites, and the clinical subjects. */
export class CreateRegister1767225600001 implements MigrationInterface {
  readonly name = 'CreateRegister1767225600001';

  async up(db: QueryRunner): Promise<void> {
    for (const statement of statements) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of tables) await db.query(`DROP TABLE IF EXISTS ${table}`);
  }
}

// Each statement can run again: a start that was interrupted in between simply goes on.
const statements = [
  `CREATE TABLE IF NOT EXISTS specialties (
    code ${code(20)} NOT NULL,
    id ${id} NOT NULL,
    name_zh VARCHAR(60) NOT NULL,
    name_en VARCHAR(120) NULL,
    sort_name VARCHAR(200) NOT NULL,
    subject_level TINYINT UNSIGNED NOT NULL,
    parent_code ${code(20)} NULL,
    standard VARCHAR(120) NULL,
    PRIMARY KEY (code),
    UNIQUE INDEX specialties_id (id),
    INDEX specialties_parent (parent_code, code),
    INDEX specialties_name (sort_name, code),
    CONSTRAINT specialties_level_known CHECK (subject_level BETWEEN 1 AND 3),
    CONSTRAINT specialties_top_has_no_parent CHECK ((subject_level = 1) = (parent_code IS NULL))
  )`,
  `CREATE TABLE IF NOT EXISTS hospitals (
    id ${id} NOT NULL,
    name_zh VARCHAR(120) NULL,
    name_en VARCHAR(120) NULL,
    sort_name VARCHAR(200) NOT NULL,
    ownership ${code(20)} NULL,
    kind ${code(20)} NOT NULL,
    hospital_level TINYINT UNSIGNED NULL,
    grade ${code(10)} NULL,
    beds INT UNSIGNED NULL,
    built_by_group_id ${id} NULL,
    chain_name VARCHAR(120) NULL,
    reported TINYINT(1) NOT NULL,
    synthetic TINYINT(1) NOT NULL,
    version INT UNSIGNED NOT NULL,
    PRIMARY KEY (id),
    INDEX hospitals_name (sort_name, id),
    INDEX hospitals_level (hospital_level, id),
    INDEX hospitals_built_by (built_by_group_id, id),
    CONSTRAINT hospitals_has_a_name CHECK (name_zh IS NOT NULL OR name_en IS NOT NULL),
    CONSTRAINT hospitals_ownership_known CHECK (ownership IN ('PUBLIC', 'PRIVATE_FOR_PROFIT', 'PRIVATE_NON_PROFIT')),
    CONSTRAINT hospitals_kind_known CHECK (kind IN ('HOSPITAL', 'CLINIC', 'DAY_SURGERY_CENTRE')),
    CONSTRAINT hospitals_level_known CHECK (hospital_level BETWEEN 1 AND 3),
    CONSTRAINT hospitals_grade_known CHECK (grade IN ('SPECIAL', 'A', 'B', 'C')),
    CONSTRAINT hospitals_grade_has_a_level CHECK (grade IS NULL OR hospital_level IS NOT NULL)
  )`,
  `CREATE TABLE IF NOT EXISTS hospital_subjects (
    hospital_id ${id} NOT NULL,
    specialty_code ${code(20)} NOT NULL,
    PRIMARY KEY (hospital_id, specialty_code),
    INDEX hospital_subjects_code (specialty_code, hospital_id)
  )`,
  `CREATE TABLE IF NOT EXISTS sites (
    id ${id} NOT NULL,
    hospital_id ${id} NOT NULL,
    name_zh VARCHAR(120) NULL,
    name_en VARCHAR(120) NULL,
    province VARCHAR(60) NULL,
    city VARCHAR(60) NULL,
    district VARCHAR(60) NULL,
    address VARCHAR(200) NULL,
    time_zone ${code(40)} NOT NULL,
    reported TINYINT(1) NOT NULL,
    synthetic TINYINT(1) NOT NULL,
    version INT UNSIGNED NOT NULL,
    PRIMARY KEY (id),
    INDEX sites_hospital (hospital_id, id),
    INDEX sites_city (city, id),
    INDEX sites_province (province, id)
  )`,
  `CREATE TABLE IF NOT EXISTS departments (
    id ${id} NOT NULL,
    hospital_id ${id} NOT NULL,
    site_id ${id} NULL,
    name_zh VARCHAR(120) NULL,
    name_en VARCHAR(120) NULL,
    sort_name VARCHAR(200) NOT NULL,
    specialty_code ${code(20)} NULL,
    head_doctor_id ${id} NULL,
    head_appointed_by ${code(10)} NULL,
    PRIMARY KEY (id),
    INDEX departments_hospital (hospital_id, sort_name, id),
    CONSTRAINT departments_has_a_name CHECK (name_zh IS NOT NULL OR name_en IS NOT NULL),
    CONSTRAINT departments_appointer_known CHECK (head_appointed_by IN ('GROUP', 'HOSPITAL'))
  )`,
  `CREATE TABLE IF NOT EXISTS theatres (
    id ${id} NOT NULL,
    site_id ${id} NOT NULL,
    label VARCHAR(60) NOT NULL,
    kind ${code(20)} NOT NULL,
    in_use TINYINT(1) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE INDEX theatres_label (site_id, label),
    CONSTRAINT theatres_kind_known CHECK (kind IN ('THEATRE', 'CONSULTING_ROOM'))
  )`,
  `CREATE TABLE IF NOT EXISTS search_terms (
    record_id ${id} NOT NULL,
    term VARCHAR(64) COLLATE utf8mb4_unicode_520_ci NOT NULL,
    weight TINYINT UNSIGNED NOT NULL,
    PRIMARY KEY (record_id, term),
    INDEX search_terms_term (term, weight, record_id)
  )`,
  `CREATE TABLE IF NOT EXISTS group_copies (
    id ${id} NOT NULL,
    status ${code(20)} NOT NULL,
    source_version INT UNSIGNED NOT NULL,
    PRIMARY KEY (id),
    INDEX group_copies_status (status, id)
  )`,
];

const tables = statements
  .flatMap((statement) => /CREATE TABLE IF NOT EXISTS (\w+)/.exec(statement)?.[1] ?? [])
  .reverse();
