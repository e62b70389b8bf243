import type { MigrationInterface, QueryRunner } from 'typeorm';

const id = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const code = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;

/** What records were before they were changed. */
export class CreateRecordChanges1767225600024 implements MigrationInterface {
  readonly name = 'CreateRecordChanges1767225600024';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE IF NOT EXISTS record_changes (
      record_id ${id} NOT NULL,
      version INT UNSIGNED NOT NULL,
      kind ${code(40)} NOT NULL,
      happened_at DATETIME(3) NOT NULL,
      actor VARCHAR(120) NOT NULL,
      former_values MEDIUMTEXT NOT NULL,
      PRIMARY KEY (record_id, version)
    )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE IF EXISTS record_changes');
  }
}
