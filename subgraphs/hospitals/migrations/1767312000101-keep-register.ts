import type { MigrationInterface, QueryRunner } from 'typeorm';

const id = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const code = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;
const versioned = ['departments', 'theatres'];

/** The register is kept by people: its entries have versions, and their changes are kept. */
export class KeepRegister1767312000101 implements MigrationInterface {
  readonly name = 'KeepRegister1767312000101';

  async up(db: QueryRunner): Promise<void> {
    for (const table of versioned) {
      if (await db.hasColumn(table, 'version')) continue;
      await db.query(`ALTER TABLE ${table} ADD COLUMN version INT UNSIGNED NOT NULL DEFAULT 1`);
    }
    await db.query(
      `CREATE TABLE IF NOT EXISTS register_changes (
        record_id ${id} NOT NULL,
        record_version INT UNSIGNED NOT NULL,
        record_type ${code(20)} NOT NULL,
        changed_at DATETIME(3) NOT NULL,
        actor VARCHAR(120) NOT NULL,
        record_state MEDIUMTEXT NOT NULL,
        PRIMARY KEY (record_id, record_version)
      )`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE IF EXISTS register_changes');
    for (const table of versioned) {
      if (await db.hasColumn(table, 'version')) {
        await db.query(`ALTER TABLE ${table} DROP COLUMN version`);
      }
    }
  }
}
