import type { MigrationInterface, QueryRunner } from 'typeorm';

const id = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const code = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;

/** Partners of the alliance and of single groups, and letters of support. */
export class CreatePartners1767225600008 implements MigrationInterface {
  readonly name = 'CreatePartners1767225600008';

  async up(db: QueryRunner): Promise<void> {
    for (const statement of statements) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of tables) await db.query(`DROP TABLE IF EXISTS ${table}`);
  }
}

// Each statement can run again: a start that was interrupted in between simply goes on.
const statements = [
  `CREATE TABLE IF NOT EXISTS partners (
    id ${id} NOT NULL,
    name VARCHAR(120) NULL,
    described_as VARCHAR(200) NULL,
    sort_name VARCHAR(200) NOT NULL,
    kind ${code(20)} NOT NULL,
    group_id ${id} NULL,
    purpose VARCHAR(400) NULL,
    reported TINYINT(1) NOT NULL,
    synthetic TINYINT(1) NOT NULL,
    version INT UNSIGNED NOT NULL,
    PRIMARY KEY (id),
    INDEX partners_name (sort_name, id),
    INDEX partners_kind (kind, sort_name, id),
    INDEX partners_group (group_id, sort_name, id),
    CONSTRAINT partners_kind_known CHECK (
      kind IN ('INSURER', 'DEVICE', 'VR', 'INTERNET', 'MEDIA', 'GOVERNMENT', 'HOSPITAL_CHAIN')
    ),
    CONSTRAINT partners_is_told_apart CHECK (name IS NOT NULL OR described_as IS NOT NULL)
  )`,
  `CREATE TABLE IF NOT EXISTS partner_agreements (
    id ${id} NOT NULL,
    partner_id ${id} NOT NULL,
    purpose VARCHAR(400) NULL,
    signed_on DATE NULL,
    signed_precision ${code(5)} NULL,
    valid_from DATE NULL,
    valid_until DATE NULL,
    PRIMARY KEY (id),
    INDEX partner_agreements_partner (partner_id, signed_on, id),
    CONSTRAINT partner_agreements_date_has_precision CHECK (
      (signed_on IS NULL) = (signed_precision IS NULL)
    ),
    CONSTRAINT partner_agreements_days_in_order CHECK (valid_from < valid_until)
  )`,
  `CREATE TABLE IF NOT EXISTS covered_groups (
    partner_id ${id} NOT NULL,
    group_id ${id} NOT NULL,
    PRIMARY KEY (partner_id, group_id),
    INDEX covered_groups_group (group_id, partner_id)
  )`,
  `CREATE TABLE IF NOT EXISTS covered_sites (
    partner_id ${id} NOT NULL,
    site_id ${id} NOT NULL,
    PRIMARY KEY (partner_id, site_id),
    INDEX covered_sites_site (site_id, partner_id)
  )`,
  `CREATE TABLE IF NOT EXISTS endorsements (
    id ${id} NOT NULL,
    kind ${code(20)} NOT NULL,
    given_by VARCHAR(120) NOT NULL,
    office VARCHAR(120) NULL,
    organisation VARCHAR(120) NULL,
    given_on DATE NULL,
    given_precision ${code(5)} NULL,
    body MEDIUMTEXT NULL,
    list_position INT UNSIGNED NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT endorsements_kind_known CHECK (kind IN ('LETTER', 'EXPRESSED_INTEREST')),
    CONSTRAINT endorsements_date_has_precision CHECK (
      (given_on IS NULL) = (given_precision IS NULL)
    )
  )`,
];

const tables = statements
  .flatMap((statement) => /CREATE TABLE IF NOT EXISTS (\w+)/.exec(statement)?.[1] ?? [])
  .reverse();
