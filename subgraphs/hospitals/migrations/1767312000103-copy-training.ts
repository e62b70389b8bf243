import type { MigrationInterface, QueryRunner } from 'typeorm';

const id = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';

/** Training as its owner tells of it: fees for training are paid against it alone. */
export class CopyTraining1767312000103 implements MigrationInterface {
  readonly name = 'CopyTraining1767312000103';

  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `CREATE TABLE IF NOT EXISTS delivered_trainings (
        id ${id} NOT NULL,
        programme_id ${id} NOT NULL,
        hospital_id ${id} NULL,
        host_group_ids TEXT NOT NULL,
        delivered_on DATE NOT NULL,
        minutes_taught INT UNSIGNED NOT NULL,
        trainees INT UNSIGNED NOT NULL,
        source_version INT UNSIGNED NOT NULL,
        PRIMARY KEY (id),
        INDEX delivered_trainings_hospital (hospital_id, delivered_on, id)
      )`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE IF EXISTS delivered_trainings');
  }
}
