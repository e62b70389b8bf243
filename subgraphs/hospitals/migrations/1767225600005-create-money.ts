import type { MigrationInterface, QueryRunner } from 'typeorm';

const id = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const code = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;

/** Settlements, pools, costs and prices. */
export class CreateMoney1767225600005 implements MigrationInterface {
  readonly name = 'CreateMoney1767225600005';

  async up(db: QueryRunner): Promise<void> {
    for (const statement of statements) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of tables) await db.query(`DROP TABLE IF EXISTS ${table}`);
  }
}

// Each statement can run again: a start that was interrupted in between simply goes on.
const statements = [
  `CREATE TABLE IF NOT EXISTS settlements (
    id ${id} NOT NULL,
    agreement_id ${id} NOT NULL,
    group_id ${id} NOT NULL,
    hospital_id ${id} NOT NULL,
    basis ${code(20)} NOT NULL,
    channel ${code(30)} NOT NULL,
    case_id ${id} NULL,
    pool_id ${id} NULL,
    terms_version INT UNSIGNED NOT NULL,
    service_on DATE NOT NULL,
    settled_on DATE NOT NULL,
    billed_fen BIGINT NOT NULL,
    refunds_fen BIGINT NOT NULL,
    tax_fen BIGINT NOT NULL,
    net_fen BIGINT NOT NULL,
    group_part_fen BIGINT NOT NULL,
    hospital_part_fen BIGINT NOT NULL,
    alliance_part_fen BIGINT NOT NULL,
    corrects_id ${id} NULL,
    restatement TINYINT(1) NOT NULL,
    due_on DATE NULL,
    paid_on DATE NULL,
    synthetic TINYINT(1) NOT NULL,
    PRIMARY KEY (id),
    INDEX settlements_posted (settled_on, id),
    INDEX settlements_group (group_id, settled_on, id),
    INDEX settlements_hospital (hospital_id, settled_on, id),
    INDEX settlements_agreement (agreement_id, settled_on, id),
    INDEX settlements_case (case_id, settled_on, id),
    INDEX settlements_pool (pool_id, settled_on, id),
    INDEX settlements_due (due_on, id),
    CONSTRAINT settlements_basis_known CHECK (basis IN ('CASE', 'DEPARTMENT_POOL', 'VISIT', 'SESSION', 'MONTH', 'TRAINING')),
    CONSTRAINT settlements_channel_known CHECK (channel IN ('REVENUE_SHARE', 'PER_VISIT_FEE', 'PER_SESSION_FEE', 'MONTHLY_FEE', 'CONSULTATION_FEE', 'DOCTOR_REMUNERATION', 'SERVICE_FEE', 'TRAINING_FEE', 'EDUCATION_FEE')),
    CONSTRAINT settlements_basis_named CHECK ((basis <> 'CASE' OR case_id IS NOT NULL) AND (basis <> 'DEPARTMENT_POOL' OR pool_id IS NOT NULL)),
    CONSTRAINT settlements_net_is_exact CHECK (net_fen = billed_fen - refunds_fen - tax_fen),
    CONSTRAINT settlements_parts_are_whole CHECK (net_fen = group_part_fen + hospital_part_fen + alliance_part_fen),
    CONSTRAINT settlements_only_revenue_is_split CHECK (channel = 'REVENUE_SHARE' OR (hospital_part_fen = 0 AND alliance_part_fen = 0)),
    CONSTRAINT settlements_paid_after_posting CHECK (settled_on <= paid_on)
  )`,
  `CREATE TABLE IF NOT EXISTS department_pools (
    id ${id} NOT NULL,
    agreement_id ${id} NOT NULL,
    department_id ${id} NULL,
    month_start DATE NOT NULL,
    income_fen BIGINT NOT NULL,
    cost_fen BIGINT NOT NULL,
    closed_at DATETIME(3) NULL,
    PRIMARY KEY (id),
    UNIQUE INDEX department_pools_once (agreement_id, month_start),
    INDEX department_pools_month (month_start, id),
    CONSTRAINT department_pools_month_start CHECK (DAYOFMONTH(month_start) = 1),
    CONSTRAINT department_pools_not_negative CHECK (income_fen >= 0 AND cost_fen >= 0)
  )`,
  `CREATE TABLE IF NOT EXISTS cost_lines (
    id ${id} NOT NULL,
    agreement_id ${id} NOT NULL,
    kind ${code(10)} NOT NULL,
    item VARCHAR(120) NOT NULL,
    amount_fen BIGINT NOT NULL,
    borne_by ${code(10)} NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE NOT NULL,
    case_id ${id} NULL,
    PRIMARY KEY (id),
    INDEX cost_lines_agreement (agreement_id, valid_from, id),
    INDEX cost_lines_day (valid_from, id),
    CONSTRAINT cost_lines_kind_known CHECK (kind IN ('FIXED', 'VARIABLE')),
    CONSTRAINT cost_lines_bearer_known CHECK (borne_by IN ('GROUP', 'HOSPITAL')),
    CONSTRAINT cost_lines_valid_span CHECK (valid_from < valid_to),
    CONSTRAINT cost_lines_amount_not_negative CHECK (amount_fen >= 0)
  )`,
  `CREATE TABLE IF NOT EXISTS price_items (
    id ${id} NOT NULL,
    hospital_id ${id} NULL,
    ownership ${code(20)} NULL,
    item ${code(60)} NOT NULL,
    name_zh VARCHAR(120) NULL,
    name_en VARCHAR(120) NULL,
    specialty_code ${code(20)} NULL,
    category ${code(20)} NOT NULL,
    basis ${code(10)} NULL,
    prices_fen TEXT NOT NULL,
    lowest_fen BIGINT NOT NULL,
    valid_from DATE NULL,
    valid_to DATE NULL,
    reported TINYINT(1) NOT NULL,
    synthetic TINYINT(1) NOT NULL,
    PRIMARY KEY (id),
    INDEX price_items_item (item, id),
    INDEX price_items_hospital (hospital_id, item, id),
    INDEX price_items_lowest (lowest_fen, id),
    CONSTRAINT price_items_has_a_name CHECK (name_zh IS NOT NULL OR name_en IS NOT NULL),
    CONSTRAINT price_items_ownership_known CHECK (ownership IN ('PUBLIC', 'PRIVATE_FOR_PROFIT', 'PRIVATE_NON_PROFIT')),
    CONSTRAINT price_items_category_known CHECK (category IN ('SERVICE', 'DRUG', 'CONSUMABLE', 'TEST')),
    CONSTRAINT price_items_basis_known CHECK (basis IN ('REGULATED', 'OWN')),
    CONSTRAINT price_items_not_negative CHECK (lowest_fen >= 0),
    CONSTRAINT price_items_valid_span CHECK (valid_from < valid_to)
  )`,
];

const tables = statements
  .flatMap((statement) => /CREATE TABLE IF NOT EXISTS (\w+)/.exec(statement)?.[1] ?? [])
  .reverse();
