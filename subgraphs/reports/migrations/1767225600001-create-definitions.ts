import type { MigrationInterface, QueryRunner } from 'typeorm';

const code = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;

/** What the measures mean, in every version there ever was. */
export class CreateDefinitions1767225600001 implements MigrationInterface {
  readonly name = 'CreateDefinitions1767225600001';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE IF NOT EXISTS measure_definitions (
        code ${code(60)} NOT NULL,
        version INT UNSIGNED NOT NULL,
        source_name ${code(20)} NOT NULL,
        name_zh VARCHAR(60) NOT NULL,
        name_en VARCHAR(120) NOT NULL,
        definition_zh VARCHAR(400) NOT NULL,
        definition_en VARCHAR(400) NOT NULL,
        unit ${code(20)} NOT NULL,
        additive TINYINT(1) NOT NULL,
        recorded_at DATETIME(3) NOT NULL,
        PRIMARY KEY (code, version),
        CONSTRAINT measure_definitions_version_from_one CHECK (version >= 1),
        CONSTRAINT measure_definitions_unit_known CHECK (unit IN ('COUNT', 'PERSON', 'FEN')),
        CONSTRAINT measure_definitions_source_known CHECK (
          source_name IN ('GROUPS', 'HOSPITALS', 'DOCTORS', 'TRAINING')
        )
      )
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE IF EXISTS measure_definitions');
  }
}
