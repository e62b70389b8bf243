import type { MigrationInterface, QueryRunner } from 'typeorm';

const id = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const code = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;

/** Agreements, their terms and stages, and platform assessments. */
export class CreateAgreements1767225600002 implements MigrationInterface {
  readonly name = 'CreateAgreements1767225600002';

  async up(db: QueryRunner): Promise<void> {
    for (const statement of statements) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of tables) await db.query(`DROP TABLE IF EXISTS ${table}`);
  }
}

// Each statement can run again: a start that was interrupted in between simply goes on.
const statements = [
  `CREATE TABLE IF NOT EXISTS agreements (
    id ${id} NOT NULL,
    group_id ${id} NOT NULL,
    hospital_id ${id} NOT NULL,
    mode ${code(20)} NOT NULL,
    stage ${code(20)} NOT NULL,
    stage_since DATETIME(3) NULL,
    lost_reason VARCHAR(200) NULL,
    expected_annual_value_fen BIGINT NULL,
    initiative_id ${id} NULL,
    valid_from DATE NULL,
    valid_to DATE NULL,
    terms_version INT UNSIGNED NULL,
    channel ${code(30)} NULL,
    reported TINYINT(1) NOT NULL,
    synthetic TINYINT(1) NOT NULL,
    version INT UNSIGNED NOT NULL,
    PRIMARY KEY (id),
    INDEX agreements_group (group_id, stage, id),
    INDEX agreements_hospital (hospital_id, stage, id),
    INDEX agreements_stage (stage, stage_since, id),
    INDEX agreements_ending (valid_to, id),
    INDEX agreements_initiative (initiative_id, id),
    CONSTRAINT agreements_mode_known CHECK (mode IN ('PHP', 'DEPARTMENT_COBUILD', 'CONSULTATION', 'SELF_BUILT', 'TRUSTEESHIP')),
    CONSTRAINT agreements_stage_known CHECK (stage IN ('LEAD', 'NEGOTIATING', 'SIGNED', 'ACTIVE', 'SUSPENDED', 'ENDED', 'LOST')),
    CONSTRAINT agreements_channel_known CHECK (channel IN ('REVENUE_SHARE', 'PER_VISIT_FEE', 'PER_SESSION_FEE', 'MONTHLY_FEE', 'CONSULTATION_FEE', 'DOCTOR_REMUNERATION', 'SERVICE_FEE', 'TRAINING_FEE', 'EDUCATION_FEE')),
    CONSTRAINT agreements_valid_span CHECK (valid_from < valid_to),
    CONSTRAINT agreements_value_not_negative CHECK (expected_annual_value_fen >= 0),
    CONSTRAINT agreements_lost_with_reason CHECK (stage <> 'LOST' OR lost_reason IS NOT NULL),
    CONSTRAINT agreements_signed_with_terms CHECK (reported = 1 OR stage IN ('LEAD', 'NEGOTIATING', 'LOST') OR (terms_version IS NOT NULL AND valid_from IS NOT NULL))
  )`,
  `CREATE TABLE IF NOT EXISTS agreement_stages (
    agreement_id ${id} NOT NULL,
    list_position INT UNSIGNED NOT NULL,
    stage ${code(20)} NOT NULL,
    entered_at DATETIME(3) NULL,
    actor VARCHAR(120) NULL,
    lost_reason VARCHAR(200) NULL,
    expected_annual_value_fen BIGINT NULL,
    PRIMARY KEY (agreement_id, list_position),
    CONSTRAINT agreement_stages_stage_known CHECK (stage IN ('LEAD', 'NEGOTIATING', 'SIGNED', 'ACTIVE', 'SUSPENDED', 'ENDED', 'LOST')),
    CONSTRAINT agreement_stages_lost_with_reason CHECK (stage <> 'LOST' OR lost_reason IS NOT NULL)
  )`,
  `CREATE TABLE IF NOT EXISTS agreement_terms (
    agreement_id ${id} NOT NULL,
    terms_version INT UNSIGNED NOT NULL,
    effective_from DATE NOT NULL,
    channel ${code(30)} NOT NULL,
    group_basis_points INT UNSIGNED NULL,
    hospital_basis_points INT UNSIGNED NULL,
    alliance_basis_points INT UNSIGNED NULL,
    fee_fen BIGINT NULL,
    fee_unit ${code(10)} NULL,
    fixed_monthly_cost_fen BIGINT NULL,
    quota_bookings INT UNSIGNED NULL,
    quota_period ${code(10)} NULL,
    acceptance_required TINYINT(1) NOT NULL,
    theatre_rule ${code(20)} NOT NULL,
    group_brings TEXT NOT NULL,
    hospital_brings TEXT NOT NULL,
    head_appointed_by ${code(10)} NULL,
    billed_by ${code(10)} NULL,
    specialties TEXT NOT NULL,
    purposes TEXT NOT NULL,
    site_ids TEXT NOT NULL,
    recorded_at DATETIME(3) NOT NULL,
    actor VARCHAR(120) NULL,
    PRIMARY KEY (agreement_id, terms_version),
    CONSTRAINT agreement_terms_channel_known CHECK (channel IN ('REVENUE_SHARE', 'PER_VISIT_FEE', 'PER_SESSION_FEE', 'MONTHLY_FEE', 'CONSULTATION_FEE', 'DOCTOR_REMUNERATION', 'SERVICE_FEE', 'TRAINING_FEE', 'EDUCATION_FEE')),
    CONSTRAINT agreement_terms_split_is_whole CHECK (channel <> 'REVENUE_SHARE' OR COALESCE(group_basis_points + hospital_basis_points + alliance_basis_points, 0) = 10000),
    CONSTRAINT agreement_terms_fee_without_split CHECK (channel = 'REVENUE_SHARE' OR (group_basis_points IS NULL AND hospital_basis_points IS NULL AND alliance_basis_points IS NULL AND COALESCE(fee_fen, -1) >= 0 AND fee_unit IS NOT NULL)),
    CONSTRAINT agreement_terms_fee_unit_known CHECK (fee_unit IN ('VISIT', 'SESSION', 'MONTH', 'TRAINING')),
    CONSTRAINT agreement_terms_cost_not_negative CHECK (fixed_monthly_cost_fen >= 0),
    CONSTRAINT agreement_terms_quota_has_a_period CHECK ((quota_bookings IS NULL) = (quota_period IS NULL)),
    CONSTRAINT agreement_terms_quota_period_known CHECK (quota_period IN ('WEEK', 'MONTH', 'YEAR')),
    CONSTRAINT agreement_terms_theatre_rule_known CHECK (theatre_rule IN ('OFFERED_SESSION', 'ON_REQUEST')),
    CONSTRAINT agreement_terms_parties_known CHECK (head_appointed_by IN ('GROUP', 'HOSPITAL') AND billed_by IN ('GROUP', 'HOSPITAL'))
  )`,
  `CREATE TABLE IF NOT EXISTS agreement_specialties (
    agreement_id ${id} NOT NULL,
    specialty_code ${code(20)} NOT NULL,
    list_position INT UNSIGNED NOT NULL,
    PRIMARY KEY (agreement_id, specialty_code),
    INDEX agreement_specialties_code (specialty_code, agreement_id)
  )`,
  `CREATE TABLE IF NOT EXISTS agreement_purposes (
    agreement_id ${id} NOT NULL,
    purpose ${code(20)} NOT NULL,
    PRIMARY KEY (agreement_id, purpose),
    INDEX agreement_purposes_purpose (purpose, agreement_id),
    CONSTRAINT agreement_purposes_purpose_known CHECK (purpose IN ('SURGERY', 'OUTPATIENT', 'CONSULTATION', 'TEACHING'))
  )`,
  `CREATE TABLE IF NOT EXISTS agreement_sites (
    agreement_id ${id} NOT NULL,
    site_id ${id} NOT NULL,
    clinical_base TINYINT(1) NOT NULL,
    PRIMARY KEY (agreement_id, site_id),
    INDEX agreement_sites_site (site_id, agreement_id)
  )`,
  `CREATE TABLE IF NOT EXISTS platform_criteria (
    code ${code(40)} NOT NULL,
    list_position INT UNSIGNED NOT NULL,
    name_zh VARCHAR(60) NOT NULL,
    name_en VARCHAR(60) NOT NULL,
    PRIMARY KEY (code),
    UNIQUE INDEX platform_criteria_position (list_position)
  )`,
  `CREATE TABLE IF NOT EXISTS platform_assessments (
    id ${id} NOT NULL,
    site_id ${id} NOT NULL,
    specialty_code ${code(20)} NOT NULL,
    surgery_level TINYINT UNSIGNED NOT NULL,
    assessed_by_group_id ${id} NULL,
    assessed_on DATE NOT NULL,
    passed TINYINT(1) NOT NULL,
    synthetic TINYINT(1) NOT NULL,
    PRIMARY KEY (id),
    INDEX platform_assessments_site (site_id, specialty_code, assessed_on, id),
    INDEX platform_assessments_day (assessed_on, id),
    CONSTRAINT platform_assessments_level_known CHECK (surgery_level BETWEEN 1 AND 4)
  )`,
  `CREATE TABLE IF NOT EXISTS platform_findings (
    assessment_id ${id} NOT NULL,
    criterion_code ${code(40)} NOT NULL,
    met TINYINT(1) NOT NULL,
    remark VARCHAR(400) NULL,
    PRIMARY KEY (assessment_id, criterion_code)
  )`,
];

const tables = statements
  .flatMap((statement) => /CREATE TABLE IF NOT EXISTS (\w+)/.exec(statement)?.[1] ?? [])
  .reverse();
