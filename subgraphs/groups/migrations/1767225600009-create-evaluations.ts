import type { MigrationInterface, QueryRunner } from 'typeorm';

const id = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const code = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;

/** What doctors think of products. */
export class CreateEvaluations1767225600009 implements MigrationInterface {
  readonly name = 'CreateEvaluations1767225600009';

  async up(db: QueryRunner): Promise<void> {
    for (const statement of statements) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of tables) await db.query(`DROP TABLE IF EXISTS ${table}`);
  }
}

// Each statement can run again: a start that was interrupted in between simply goes on.
const statements = [
  `CREATE TABLE IF NOT EXISTS product_evaluations (
    id ${id} NOT NULL,
    partner_id ${id} NOT NULL,
    product VARCHAR(200) NOT NULL,
    kind ${code(20)} NOT NULL,
    state ${code(10)} NOT NULL,
    opened_on DATE NOT NULL,
    closed_on DATE NULL,
    version INT UNSIGNED NOT NULL,
    PRIMARY KEY (id),
    INDEX product_evaluations_opened (opened_on, id),
    INDEX product_evaluations_product (product, id),
    INDEX product_evaluations_partner (partner_id, opened_on),
    CONSTRAINT product_evaluations_kind_known CHECK (kind IN ('MOBILE', 'VR', 'DEVICE')),
    CONSTRAINT product_evaluations_state_known CHECK (state IN ('OPEN', 'CLOSED')),
    CONSTRAINT product_evaluations_days_in_order CHECK (opened_on <= closed_on)
  )`,
  `CREATE TABLE IF NOT EXISTS product_scores (
    evaluation_id ${id} NOT NULL,
    doctor_id ${id} NOT NULL,
    doctor_title ${code(20)} NOT NULL,
    group_id ${id} NULL,
    interests VARCHAR(1000) NULL,
    clinical_value INT UNSIGNED NOT NULL,
    safety INT UNSIGNED NOT NULL,
    evidence INT UNSIGNED NOT NULL,
    usability INT UNSIGNED NOT NULL,
    privacy INT UNSIGNED NOT NULL,
    remark VARCHAR(1000) NULL,
    scored_at DATETIME(3) NOT NULL,
    PRIMARY KEY (evaluation_id, doctor_id),
    CONSTRAINT product_scores_senior_enough CHECK (doctor_title IN ('CHIEF', 'ASSOCIATE_CHIEF')),
    CONSTRAINT product_scores_scores_in_range CHECK (
      clinical_value BETWEEN 1 AND 5 AND safety BETWEEN 1 AND 5 AND evidence BETWEEN 1 AND 5 AND usability BETWEEN 1 AND 5 AND privacy BETWEEN 1 AND 5
    )
  )`,
];

const tables = statements
  .flatMap((statement) => /CREATE TABLE IF NOT EXISTS (\w+)/.exec(statement)?.[1] ?? [])
  .reverse();
