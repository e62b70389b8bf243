import type { MigrationInterface, QueryRunner } from 'typeorm';

const id = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const code = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;

const tables = {
  billing_items: `CREATE TABLE IF NOT EXISTS billing_items (
    id ${id} NOT NULL,
    case_id ${id} NOT NULL,
    kind ${code(10)} NOT NULL,
    category ${code(20)} NULL,
    item VARCHAR(200) NOT NULL,
    amount_fen BIGINT NOT NULL,
    month_version INT UNSIGNED NULL,
    recorded_at DATETIME(3) NOT NULL,
    actor VARCHAR(120) NOT NULL,
    PRIMARY KEY (id),
    INDEX billing_items_case (case_id, recorded_at, id),
    CONSTRAINT billing_items_kind_known CHECK (kind IN ('BILL', 'REFUND', 'TAX')),
    CONSTRAINT billing_items_category_known CHECK (category IN ('SERVICE', 'DRUG', 'CONSUMABLE', 'TEST')),
    CONSTRAINT billing_items_bill_has_a_category CHECK ((kind = 'BILL') = (category IS NOT NULL))
  )`,
  pool_entries: `CREATE TABLE IF NOT EXISTS pool_entries (
    id ${id} NOT NULL,
    pool_id ${id} NOT NULL,
    kind ${code(10)} NOT NULL,
    category ${code(20)} NULL,
    item VARCHAR(200) NOT NULL,
    amount_fen BIGINT NOT NULL,
    month_version INT UNSIGNED NOT NULL,
    recorded_at DATETIME(3) NOT NULL,
    actor VARCHAR(120) NOT NULL,
    PRIMARY KEY (id),
    INDEX pool_entries_pool (pool_id, recorded_at, id),
    CONSTRAINT pool_entries_kind_known CHECK (kind IN ('INCOME', 'COST')),
    CONSTRAINT pool_entries_category_known CHECK (category IN ('SERVICE', 'DRUG', 'CONSUMABLE', 'TEST')),
    CONSTRAINT pool_entries_income_has_a_category CHECK ((kind = 'INCOME') = (category IS NOT NULL))
  )`,
  month_statements: `CREATE TABLE IF NOT EXISTS month_statements (
    agreement_id ${id} NOT NULL,
    month_start DATE NOT NULL,
    month_version INT UNSIGNED NOT NULL,
    reason VARCHAR(200) NULL,
    billed_fen BIGINT NOT NULL,
    refunds_fen BIGINT NOT NULL,
    tax_fen BIGINT NOT NULL,
    net_fen BIGINT NOT NULL,
    group_part_fen BIGINT NOT NULL,
    hospital_part_fen BIGINT NOT NULL,
    alliance_part_fen BIGINT NOT NULL,
    closed_at DATETIME(3) NOT NULL,
    actor VARCHAR(120) NOT NULL,
    PRIMARY KEY (agreement_id, month_start, month_version),
    CONSTRAINT month_statements_month_start CHECK (DAYOFMONTH(month_start) = 1),
    CONSTRAINT month_statements_restated_with_reason CHECK ((month_version = 1) = (reason IS NULL)),
    CONSTRAINT month_statements_net_is_exact CHECK (net_fen = billed_fen - refunds_fen - tax_fen),
    CONSTRAINT month_statements_parts_are_whole CHECK (net_fen = group_part_fen + hospital_part_fen + alliance_part_fen)
  )`,
};

const columns = {
  paid_for: `${code(60)} NULL`,
  month_version: 'INT UNSIGNED NULL',
  recorded_at: 'DATETIME(3) NULL',
  actor: 'VARCHAR(120) NULL',
};

/** What is billed, what is put into pools, and months that are closed. */
export class CreateBilling1767312000202 implements MigrationInterface {
  readonly name = 'CreateBilling1767312000202';

  async up(db: QueryRunner): Promise<void> {
    for (const statement of Object.values(tables)) await db.query(statement);
    for (const [column, text] of Object.entries(columns)) {
      if (await db.hasColumn('settlements', column)) continue;
      await db.query(`ALTER TABLE settlements ADD COLUMN ${column} ${text}`);
    }
    if (await hasIndex(db)) return;
    await db.query('CREATE UNIQUE INDEX settlements_once ON settlements (agreement_id, paid_for)');
  }

  async down(db: QueryRunner): Promise<void> {
    if (await hasIndex(db)) await db.query('DROP INDEX settlements_once ON settlements');
    for (const column of Object.keys(columns)) {
      if (!(await db.hasColumn('settlements', column))) continue;
      await db.query(`ALTER TABLE settlements DROP COLUMN ${column}`);
    }
    for (const table of Object.keys(tables)) await db.query(`DROP TABLE IF EXISTS ${table}`);
  }
}

async function hasIndex(db: QueryRunner): Promise<boolean> {
  const found = (await db.query(
    `SELECT 1 FROM information_schema.statistics WHERE table_schema = DATABASE()
       AND table_name = 'settlements' AND index_name = 'settlements_once' LIMIT 1`,
  )) as unknown[];
  return found.length > 0;
}
