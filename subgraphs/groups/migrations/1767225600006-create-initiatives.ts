import type { MigrationInterface, QueryRunner } from 'typeorm';

const id = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const code = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;

/** What groups buy, contract, operate and finance together. */
export class CreateInitiatives1767225600006 implements MigrationInterface {
  readonly name = 'CreateInitiatives1767225600006';

  async up(db: QueryRunner): Promise<void> {
    for (const statement of statements) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of tables) await db.query(`DROP TABLE IF EXISTS ${table}`);
  }
}

// Each statement can run again: a start that was interrupted in between simply goes on.
const statements = [
  `CREATE TABLE IF NOT EXISTS initiatives (
    id ${id} NOT NULL,
    kind ${code(20)} NOT NULL,
    state ${code(10)} NOT NULL,
    title VARCHAR(200) NOT NULL,
    description MEDIUMTEXT NULL,
    convener_id ${id} NOT NULL,
    partner_id ${id} NULL,
    hospital_id ${id} NULL,
    chain VARCHAR(120) NULL,
    unit VARCHAR(40) NULL,
    minimum_quantity INT UNSIGNED NULL,
    created_at DATETIME(3) NOT NULL,
    opens_at DATETIME(3) NULL,
    closes_at DATETIME(3) NULL,
    closed_at DATETIME(3) NULL,
    awarded_at DATETIME(3) NULL,
    award_quantity INT UNSIGNED NULL,
    award_unit_price_fen BIGINT NULL,
    version INT UNSIGNED NOT NULL,
    PRIMARY KEY (id),
    INDEX initiatives_created (created_at, id),
    INDEX initiatives_state (state, closes_at, id),
    INDEX initiatives_closes (closes_at, id),
    CONSTRAINT initiatives_kind_known CHECK (
      kind IN ('PROCUREMENT', 'CONTRACT', 'OPERATION', 'FINANCING')
    ),
    CONSTRAINT initiatives_state_known CHECK (
      state IN ('DRAFT', 'OPEN', 'CLOSED', 'AWARDED', 'FAILED')
    ),
    CONSTRAINT initiatives_days_in_order CHECK (opens_at < closes_at),
    CONSTRAINT initiatives_open_has_close CHECK (
      state <> 'OPEN' OR (opens_at IS NOT NULL AND closes_at IS NOT NULL)
    ),
    CONSTRAINT initiatives_awarded_has_instant CHECK (
      (state = 'AWARDED') = (awarded_at IS NOT NULL)
    ),
    CONSTRAINT initiatives_price_not_negative CHECK (award_unit_price_fen >= 0)
  )`,
  `CREATE TABLE IF NOT EXISTS initiative_commitments (
    initiative_id ${id} NOT NULL,
    group_id ${id} NOT NULL,
    quantity INT UNSIGNED NULL,
    interest_fen BIGINT NULL,
    committed_at DATETIME(3) NOT NULL,
    committed_on DATE NOT NULL,
    version INT UNSIGNED NOT NULL,
    PRIMARY KEY (initiative_id, group_id),
    INDEX initiative_commitments_group (group_id, committed_on),
    INDEX initiative_commitments_committed_on (committed_on),
    CONSTRAINT initiative_commitments_quantity_positive CHECK (quantity > 0),
    CONSTRAINT initiative_commitments_interest_positive CHECK (interest_fen > 0)
  )`,
  `CREATE TABLE IF NOT EXISTS price_tiers (
    initiative_id ${id} NOT NULL,
    from_quantity INT UNSIGNED NOT NULL,
    unit_price_fen BIGINT NOT NULL,
    PRIMARY KEY (initiative_id, from_quantity),
    CONSTRAINT price_tiers_price_not_negative CHECK (unit_price_fen >= 0)
  )`,
];

const tables = statements
  .flatMap((statement) => /CREATE TABLE IF NOT EXISTS (\w+)/.exec(statement)?.[1] ?? [])
  .reverse();
