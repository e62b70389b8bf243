import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A table of everything that is easily changed on the way through a file. */
export class CreateOddTable1700000000000 implements MigrationInterface {
  readonly name = 'CreateOddTable1700000000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE parents (id INT NOT NULL PRIMARY KEY)`);
    await db.query(`CREATE TABLE odd (
      id INT NOT NULL AUTO_INCREMENT,
      parent_id INT NULL,
      word VARCHAR(60) NULL,
      amount DECIMAL(30,9) NULL,
      big BIGINT UNSIGNED NULL,
      ratio DOUBLE NULL,
      happened_at DATETIME(6) NULL,
      moment TIMESTAMP NULL,
      day DATE NULL,
      raw VARBINARY(9) NULL,
      bits BIT(9) NULL,
      doubled INT AS (id * 2) VIRTUAL,
      PRIMARY KEY (id),
      CONSTRAINT odd_parent FOREIGN KEY (parent_id) REFERENCES parents (id)
    )`);
    await db.query('CREATE TABLE empty_one (id INT NOT NULL PRIMARY KEY)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE odd');
    await db.query('DROP TABLE parents');
    await db.query('DROP TABLE empty_one');
  }
}
