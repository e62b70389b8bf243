import type { MigrationInterface, QueryRunner } from 'typeorm';

const code = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;

/** What came of each request, so that its repetition does nothing and answers the same. */
export class CreateCommandOutcomes1767225600100 implements MigrationInterface {
  readonly name = 'CreateCommandOutcomes1767225600100';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE IF NOT EXISTS command_outcomes (
      principal ${code(43)} NOT NULL,
      operation ${code(60)} NOT NULL,
      request_id ${code(64)} NOT NULL,
      input_hash ${code(43)} NOT NULL,
      outcome MEDIUMTEXT NULL,
      created_at DATETIME(3) NOT NULL,
      PRIMARY KEY (principal, operation, request_id),
      INDEX command_outcomes_created (created_at)
    )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE IF EXISTS command_outcomes');
  }
}
