import type { MigrationInterface, QueryRunner } from 'typeorm';

const id = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const code = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;

/** Copies of facts that other subgraphs own. */
export class CreateCopies1767225600004 implements MigrationInterface {
  readonly name = 'CreateCopies1767225600004';

  async up(db: QueryRunner): Promise<void> {
    for (const statement of statements) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of tables) await db.query(`DROP TABLE IF EXISTS ${table}`);
  }
}

// Each statement can run again: a start that was interrupted in between simply goes on.
const statements = [
  `CREATE TABLE IF NOT EXISTS group_copies (
    id ${id} NOT NULL,
    slug ${code(60)} NOT NULL,
    name_zh VARCHAR(120) NULL,
    name_en VARCHAR(120) NULL,
    sort_name VARCHAR(200) NOT NULL,
    status ${code(20)} NOT NULL,
    full_time_only TINYINT(1) NOT NULL,
    reported TINYINT(1) NOT NULL,
    specialty_codes TEXT NOT NULL,
    source_version INT UNSIGNED NOT NULL,
    PRIMARY KEY (id),
    INDEX group_copies_status (status, id),
    CONSTRAINT group_copies_status_known CHECK (
      status IN ('APPLICANT', 'MEMBER', 'SUSPENDED', 'EXPELLED', 'WITHDRAWN', 'KNOWN')
    )
  )`,
  `CREATE TABLE IF NOT EXISTS hospital_copies (
    id ${id} NOT NULL,
    name_zh VARCHAR(120) NULL,
    name_en VARCHAR(120) NULL,
    sort_name VARCHAR(200) NOT NULL,
    ownership ${code(30)} NULL,
    kind ${code(30)} NULL,
    hospital_level INT UNSIGNED NULL,
    reported TINYINT(1) NOT NULL,
    source_version INT UNSIGNED NOT NULL,
    PRIMARY KEY (id)
  )`,
  `CREATE TABLE IF NOT EXISTS site_copies (
    id ${id} NOT NULL,
    hospital_id ${id} NOT NULL,
    province VARCHAR(60) NULL,
    city VARCHAR(60) NULL,
    district VARCHAR(60) NULL,
    time_zone ${code(64)} NOT NULL,
    reported TINYINT(1) NOT NULL,
    source_version INT UNSIGNED NOT NULL,
    PRIMARY KEY (id),
    INDEX site_copies_hospital (hospital_id),
    INDEX site_copies_city (city, hospital_id)
  )`,
  `CREATE TABLE IF NOT EXISTS agreement_copies (
    id ${id} NOT NULL,
    group_id ${id} NOT NULL,
    hospital_id ${id} NOT NULL,
    mode ${code(30)} NOT NULL,
    stage ${code(20)} NOT NULL,
    specialty_codes TEXT NOT NULL,
    purposes TEXT NOT NULL,
    valid_from DATE NULL,
    valid_until DATE NULL,
    acceptance_required TINYINT(1) NULL,
    theatre_rule ${code(20)} NULL,
    quota_bookings INT UNSIGNED NULL,
    quota_period ${code(20)} NULL,
    reported TINYINT(1) NOT NULL,
    source_version INT UNSIGNED NOT NULL,
    PRIMARY KEY (id),
    INDEX agreement_copies_hospital (hospital_id, stage, group_id),
    INDEX agreement_copies_group (group_id, stage)
  )`,
  `CREATE TABLE IF NOT EXISTS agreement_copy_sites (
    agreement_id ${id} NOT NULL,
    site_id ${id} NOT NULL,
    PRIMARY KEY (agreement_id, site_id),
    INDEX agreement_copy_sites_site (site_id, agreement_id)
  )`,
];

const tables = statements
  .flatMap((statement) => /CREATE TABLE IF NOT EXISTS (\w+)/.exec(statement)?.[1] ?? [])
  .reverse();
