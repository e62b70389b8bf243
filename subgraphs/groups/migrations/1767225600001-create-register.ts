import type { MigrationInterface, QueryRunner } from 'typeorm';

const id = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const code = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;
const precision = `${code(5)}`;

/** The register of groups and the alliance's own papers. */
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
  `CREATE TABLE IF NOT EXISTS alliances (
    id ${id} NOT NULL,
    name_zh VARCHAR(120) NULL,
    name_en VARCHAR(120) NULL,
    sort_name VARCHAR(200) NOT NULL,
    founded_on DATE NOT NULL,
    founded_precision ${precision} NOT NULL,
    founded_in VARCHAR(60) NOT NULL,
    purpose VARCHAR(400) NOT NULL,
    means VARCHAR(400) NOT NULL,
    emblem_leaves INT UNSIGNED NOT NULL,
    emblem_leaves_mean VARCHAR(200) NOT NULL,
    emblem_colours_mean VARCHAR(200) NOT NULL,
    emblem_ground VARCHAR(120) NOT NULL,
    emblem_ground_means VARCHAR(200) NOT NULL,
    PRIMARY KEY (id)
  )`,
  `CREATE TABLE IF NOT EXISTS consensuses (
    id ${id} NOT NULL,
    title VARCHAR(200) NOT NULL,
    signed_on DATE NOT NULL,
    signed_precision ${precision} NOT NULL,
    tenets TEXT NOT NULL,
    PRIMARY KEY (id)
  )`,
  `CREATE TABLE IF NOT EXISTS charters (
    id ${id} NOT NULL,
    version INT UNSIGNED NOT NULL,
    in_force_from DATE NULL,
    in_force_precision ${precision} NULL,
    criteria TEXT NOT NULL,
    PRIMARY KEY (id),
    UNIQUE INDEX charters_version (version)
  )`,
  `CREATE TABLE IF NOT EXISTS doctor_groups (
    id ${id} NOT NULL,
    slug ${code(60)} NOT NULL,
    name_zh VARCHAR(120) NULL,
    name_en VARCHAR(120) NULL,
    sort_name VARCHAR(200) NOT NULL,
    legal_form ${code(20)} NULL,
    system_position ${code(10)} NULL,
    founded_on DATE NULL,
    founded_precision ${precision} NULL,
    launched_on DATE NULL,
    launched_precision ${precision} NULL,
    city VARCHAR(60) NULL,
    spun_off_from_id ${id} NULL,
    spun_off_on DATE NULL,
    spun_off_precision ${precision} NULL,
    parent_is_stakeholder TINYINT(1) NOT NULL,
    stake_basis_points INT UNSIGNED NULL,
    umbrella_id ${id} NULL,
    full_time_only TINYINT(1) NULL,
    joining_requirements MEDIUMTEXT NULL,
    status ${code(20)} NOT NULL,
    founding_member TINYINT(1) NOT NULL,
    joined_on DATE NULL,
    joined_precision ${precision} NULL,
    leaf INT UNSIGNED NULL,
    reported TINYINT(1) NOT NULL,
    synthetic TINYINT(1) NOT NULL,
    version INT UNSIGNED NOT NULL,
    PRIMARY KEY (id),
    UNIQUE INDEX doctor_groups_slug (slug),
    INDEX doctor_groups_name (sort_name, id),
    INDEX doctor_groups_status (status, sort_name, id),
    INDEX doctor_groups_spun_off_from (spun_off_from_id),
    INDEX doctor_groups_umbrella (umbrella_id),
    CONSTRAINT doctor_groups_has_a_name CHECK (name_zh IS NOT NULL OR name_en IS NOT NULL),
    CONSTRAINT doctor_groups_status_known CHECK (
      status IN ('APPLICANT', 'MEMBER', 'SUSPENDED', 'EXPELLED', 'WITHDRAWN', 'KNOWN')
    ),
    CONSTRAINT doctor_groups_stake_within_whole CHECK (stake_basis_points <= 10000),
    CONSTRAINT doctor_groups_legal_form_known CHECK (
      legal_form IN ('SHAREHOLDING', 'PARTNERSHIP', 'OTHER')
    ),
    CONSTRAINT doctor_groups_system_position_known CHECK (system_position IN ('OUTSIDE', 'INSIDE')),
    CONSTRAINT doctor_groups_not_its_own_parent CHECK (
      spun_off_from_id <> id AND umbrella_id <> id
    )
  )`,
  `CREATE TABLE IF NOT EXISTS group_aliases (
    group_id ${id} NOT NULL,
    name VARCHAR(120) NOT NULL,
    inference TINYINT(1) NOT NULL,
    PRIMARY KEY (group_id, name)
  )`,
  `CREATE TABLE IF NOT EXISTS group_specialties (
    group_id ${id} NOT NULL,
    specialty_code ${code(20)} NOT NULL,
    list_position INT UNSIGNED NOT NULL,
    PRIMARY KEY (group_id, specialty_code),
    INDEX group_specialties_code (specialty_code, group_id)
  )`,
  `CREATE TABLE IF NOT EXISTS group_founders (
    group_id ${id} NOT NULL,
    doctor_id ${id} NOT NULL,
    list_position INT UNSIGNED NOT NULL,
    PRIMARY KEY (group_id, doctor_id)
  )`,
  `CREATE TABLE IF NOT EXISTS reported_figures (
    group_id ${id} NOT NULL,
    code ${code(60)} NOT NULL,
    stated_value DECIMAL(18, 2) NULL,
    unit ${code(30)} NULL,
    wording VARCHAR(400) NOT NULL,
    stated_on DATE NULL,
    stated_precision ${precision} NULL,
    source_fact ${code(120)} NULL,
    list_position INT UNSIGNED NOT NULL,
    PRIMARY KEY (group_id, code)
  )`,
  `CREATE TABLE IF NOT EXISTS search_terms (
    record_id ${id} NOT NULL,
    term VARCHAR(64) COLLATE utf8mb4_unicode_520_ci NOT NULL,
    weight TINYINT UNSIGNED NOT NULL,
    PRIMARY KEY (record_id, term),
    INDEX search_terms_term (term, weight, record_id)
  )`,
];

const tables = statements
  .flatMap((statement) => /CREATE TABLE IF NOT EXISTS (\w+)/.exec(statement)?.[1] ?? [])
  .reverse();
