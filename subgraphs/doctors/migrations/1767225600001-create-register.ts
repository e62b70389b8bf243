import type { MigrationInterface, QueryRunner } from 'typeorm';

const id = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const code = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;

/** The register: who the doctors are, and in which groups. */
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
  `CREATE TABLE IF NOT EXISTS doctors (
    id ${id} NOT NULL,
    licence_hash ${code(64)} NULL,
    name_zh VARCHAR(120) NULL,
    name_en VARCHAR(120) NULL,
    sort_name VARCHAR(200) NOT NULL,
    title ${code(20)} NULL,
    licence_category ${code(20)} NULL,
    practice_mode ${code(20)} NULL,
    practice_mode_since DATE NULL,
    practice_mode_precision ${code(5)} NULL,
    main_employer_id ${id} NULL,
    main_employer_name VARCHAR(120) NULL,
    practising_since DATE NULL,
    practising_precision ${code(5)} NULL,
    career_stage ${code(20)} NULL,
    languages TEXT NOT NULL,
    biography MEDIUMTEXT NULL,
    status ${code(20)} NOT NULL,
    reported TINYINT(1) NOT NULL,
    synthetic TINYINT(1) NOT NULL,
    version INT UNSIGNED NOT NULL,
    PRIMARY KEY (id),
    UNIQUE INDEX doctors_licence (licence_hash),
    INDEX doctors_name (sort_name, id),
    INDEX doctors_title (title, sort_name, id),
    INDEX doctors_practising_since (practising_since, id),
    CONSTRAINT doctors_has_a_name CHECK (name_zh IS NOT NULL OR name_en IS NOT NULL),
    CONSTRAINT doctors_title_known CHECK (
      title IN ('CHIEF', 'ASSOCIATE_CHIEF', 'ATTENDING', 'RESIDENT')
    ),
    CONSTRAINT doctors_licence_category_known CHECK (
      licence_category IN ('CLINICAL', 'DENTAL', 'CHINESE_MEDICINE')
    ),
    CONSTRAINT doctors_practice_mode_known CHECK (
      practice_mode IN ('FREE', 'MULTI_SITE', 'IN_SYSTEM')
    ),
    CONSTRAINT doctors_career_stage_known CHECK (
      career_stage IN ('TRAINING', 'EARLY', 'ESTABLISHED', 'SENIOR', 'RE_ENGAGED')
    ),
    CONSTRAINT doctors_status_known CHECK (
      status IN ('ACTIVE', 'INACTIVE', 'RETIRED', 'DECEASED')
    ),
    CONSTRAINT doctors_free_has_no_main_employer CHECK (
      practice_mode IS NULL OR practice_mode <> 'FREE' OR (main_employer_id IS NULL AND main_employer_name IS NULL)
    )
  )`,
  `CREATE TABLE IF NOT EXISTS doctor_specialties (
    doctor_id ${id} NOT NULL,
    specialty_code ${code(20)} NOT NULL,
    list_position INT UNSIGNED NOT NULL,
    PRIMARY KEY (doctor_id, specialty_code),
    INDEX doctor_specialties_code (specialty_code, doctor_id)
  )`,
  `CREATE TABLE IF NOT EXISTS academic_roles (
    doctor_id ${id} NOT NULL,
    list_position INT UNSIGNED NOT NULL,
    kind ${code(30)} NOT NULL,
    wording VARCHAR(120) NULL,
    institution VARCHAR(120) NULL,
    PRIMARY KEY (doctor_id, list_position),
    CONSTRAINT academic_roles_kind_known CHECK (
      kind IN ('PROFESSOR', 'ASSOCIATE_PROFESSOR', 'LECTURER', 'MASTER_SUPERVISOR', 'DOCTORAL_SUPERVISOR', 'OTHER')
    )
  )`,
  `CREATE TABLE IF NOT EXISTS former_employers (
    doctor_id ${id} NOT NULL,
    list_position INT UNSIGNED NOT NULL,
    hospital_id ${id} NULL,
    name VARCHAR(120) NULL,
    started_on DATE NULL,
    started_precision ${code(5)} NULL,
    left_on DATE NULL,
    left_precision ${code(5)} NULL,
    wording VARCHAR(200) NULL,
    PRIMARY KEY (doctor_id, list_position),
    CONSTRAINT former_employers_is_named CHECK (hospital_id IS NOT NULL OR name IS NOT NULL)
  )`,
  `CREATE TABLE IF NOT EXISTS search_terms (
    record_id ${id} NOT NULL,
    term VARCHAR(64) COLLATE utf8mb4_unicode_520_ci NOT NULL,
    weight TINYINT UNSIGNED NOT NULL,
    PRIMARY KEY (record_id, term),
    INDEX search_terms_term (term, weight, record_id)
  )`,
  `CREATE TABLE IF NOT EXISTS engagements (
    id ${id} NOT NULL,
    doctor_id ${id} NOT NULL,
    group_id ${id} NOT NULL,
    kind ${code(20)} NULL,
    role ${code(20)} NULL,
    valid_from DATE NULL,
    valid_until DATE NULL,
    fraction_basis_points INT UNSIGNED NULL,
    reported TINYINT(1) NOT NULL,
    synthetic TINYINT(1) NOT NULL,
    version INT UNSIGNED NOT NULL,
    PRIMARY KEY (id),
    INDEX engagements_doctor (doctor_id, valid_from, id),
    INDEX engagements_group (group_id, valid_from, id),
    INDEX engagements_from (valid_from, id),
    CONSTRAINT engagements_kind_known CHECK (
      kind IN ('SHAREHOLDER', 'PARTNER', 'FULL_TIME', 'REVENUE_SHARE', 'RESERVE')
    ),
    CONSTRAINT engagements_role_known CHECK (role IN ('FOUNDER', 'CO_FOUNDER')),
    CONSTRAINT engagements_period_runs_forward CHECK (
      valid_from IS NULL OR valid_until IS NULL OR valid_from < valid_until
    ),
    CONSTRAINT engagements_fraction_within_whole CHECK (fraction_basis_points BETWEEN 1 AND 10000),
    CONSTRAINT engagements_complete_unless_reported CHECK (
      reported = 1 OR (kind IS NOT NULL AND valid_from IS NOT NULL)
    )
  )`,
  `CREATE TABLE IF NOT EXISTS join_requests (
    id ${id} NOT NULL,
    doctor_id ${id} NOT NULL,
    group_id ${id} NULL,
    answered_by_id ${id} NULL,
    wanted_kind ${code(20)} NULL,
    message VARCHAR(1000) NULL,
    state ${code(20)} NOT NULL,
    sent_at DATETIME(3) NOT NULL,
    requirements TEXT NOT NULL,
    engagement_id ${id} NULL,
    version INT UNSIGNED NOT NULL,
    PRIMARY KEY (id),
    INDEX join_requests_doctor (doctor_id, sent_at, id),
    INDEX join_requests_group (group_id, state, sent_at, id),
    INDEX join_requests_sent (sent_at, id),
    CONSTRAINT join_requests_wanted_kind_known CHECK (
      wanted_kind IN ('SHAREHOLDER', 'PARTNER', 'FULL_TIME', 'REVENUE_SHARE', 'RESERVE')
    ),
    CONSTRAINT join_requests_state_known CHECK (
      state IN ('SENT', 'IN_TALKS', 'AGREED', 'DECLINED', 'WITHDRAWN')
    ),
    CONSTRAINT join_requests_engaged_when_agreed CHECK (engagement_id IS NULL OR state = 'AGREED')
  )`,
  `CREATE TABLE IF NOT EXISTS join_request_steps (
    join_request_id ${id} NOT NULL,
    list_position INT UNSIGNED NOT NULL,
    state ${code(20)} NOT NULL,
    entered_at DATETIME(3) NOT NULL,
    actor VARCHAR(120) NULL,
    PRIMARY KEY (join_request_id, list_position),
    CONSTRAINT join_request_steps_state_known CHECK (
      state IN ('SENT', 'IN_TALKS', 'AGREED', 'DECLINED', 'WITHDRAWN')
    )
  )`,
];

const tables = statements
  .flatMap((statement) => /CREATE TABLE IF NOT EXISTS (\w+)/.exec(statement)?.[1] ?? [])
  .reverse();
