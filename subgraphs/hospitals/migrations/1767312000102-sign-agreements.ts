import type { MigrationInterface, QueryRunner } from 'typeorm';

const id = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const code = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;

const columns: readonly (readonly [table: string, column: string, type: string])[] = [
  ['agreement_stages', 'note', 'VARCHAR(200) NULL'],
  ['agreement_terms', 'valid_to', 'DATE NULL'],
  ['agreement_terms', 'surgery_level', 'TINYINT UNSIGNED NULL'],
  ['agreement_terms', 'clinical_base_ids', 'TEXT NULL'],
  ['agreement_terms', 'proposal_number', 'INT UNSIGNED NULL'],
  ['platform_assessments', 'recorded_at', 'DATETIME(3) NULL'],
  ['platform_assessments', 'actor', 'VARCHAR(120) NULL'],
];

/** Terms are proposed, signed by both sides, and amended; steps say why; assessments say who. */
export class SignAgreements1767312000102 implements MigrationInterface {
  readonly name = 'SignAgreements1767312000102';

  async up(db: QueryRunner): Promise<void> {
    for (const [table, column, type] of columns) {
      if (await db.hasColumn(table, column)) continue;
      await db.query(`ALTER TABLE ${table} ADD COLUMN ${column} ${type}`);
    }
    for (const statement of statements) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of tables) await db.query(`DROP TABLE IF EXISTS ${table}`);
    for (const [table, column] of columns) {
      if (await db.hasColumn(table, column)) {
        await db.query(`ALTER TABLE ${table} DROP COLUMN ${column}`);
      }
    }
  }
}

const statements = [
  `CREATE TABLE IF NOT EXISTS agreement_proposals (
    agreement_id ${id} NOT NULL,
    proposal_number INT UNSIGNED NOT NULL,
    proposed_by ${code(10)} NOT NULL,
    proposed_at DATETIME(3) NOT NULL,
    actor VARCHAR(120) NOT NULL,
    proposed_terms MEDIUMTEXT NOT NULL,
    PRIMARY KEY (agreement_id, proposal_number),
    CONSTRAINT agreement_proposals_party_known CHECK (proposed_by IN ('GROUP', 'HOSPITAL'))
  )`,
  `CREATE TABLE IF NOT EXISTS agreement_signatures (
    agreement_id ${id} NOT NULL,
    proposal_number INT UNSIGNED NOT NULL,
    party ${code(10)} NOT NULL,
    signed_at DATETIME(3) NOT NULL,
    actor VARCHAR(120) NOT NULL,
    alliance_share_signed TINYINT(1) NOT NULL,
    PRIMARY KEY (agreement_id, proposal_number, party),
    CONSTRAINT agreement_signatures_party_known CHECK (party IN ('GROUP', 'HOSPITAL'))
  )`,
];
const tables = ['agreement_signatures', 'agreement_proposals'];
