import type { MigrationInterface, QueryRunner } from 'typeorm';

const id = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const code = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;

/** Several groups on one case. */
export class CreateConferences1767225600005 implements MigrationInterface {
  readonly name = 'CreateConferences1767225600005';

  async up(db: QueryRunner): Promise<void> {
    for (const statement of statements) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of tables) await db.query(`DROP TABLE IF EXISTS ${table}`);
  }
}

// Each statement can run again: a start that was interrupted in between simply goes on.
const statements = [
  `CREATE TABLE IF NOT EXISTS mdt_conferences (
    id ${id} NOT NULL,
    convener_id ${id} NOT NULL,
    patient_ref ${code(64)} NOT NULL,
    question VARCHAR(2000) NOT NULL,
    state ${code(20)} NOT NULL,
    treating_hospital_id ${id} NULL,
    convened_at DATETIME(3) NOT NULL,
    convened_on DATE NOT NULL,
    meets_at DATETIME(3) NULL,
    conclusion MEDIUMTEXT NULL,
    concluded_at DATETIME(3) NULL,
    version INT UNSIGNED NOT NULL,
    PRIMARY KEY (id),
    INDEX mdt_conferences_convened (convened_at, id),
    INDEX mdt_conferences_state (state, convened_at, id),
    INDEX mdt_conferences_convener (convener_id, convened_at),
    INDEX mdt_conferences_convened_on (convened_on),
    CONSTRAINT mdt_conferences_state_known CHECK (state IN ('CONVENED', 'CONCLUDED', 'CANCELLED')),
    CONSTRAINT mdt_conferences_concluded_says_what CHECK (
      (state = 'CONCLUDED') = (conclusion IS NOT NULL) AND (conclusion IS NULL) = (concluded_at IS NULL)
    )
  )`,
  `CREATE TABLE IF NOT EXISTS mdt_participants (
    conference_id ${id} NOT NULL,
    doctor_id ${id} NOT NULL,
    group_id ${id} NULL,
    hospital_id ${id} NULL,
    PRIMARY KEY (conference_id, doctor_id),
    INDEX mdt_participants_group (group_id, conference_id),
    CONSTRAINT mdt_participants_speaks_for_one CHECK ((group_id IS NULL) <> (hospital_id IS NULL))
  )`,
  `CREATE TABLE IF NOT EXISTS mdt_opinions (
    id ${id} NOT NULL,
    conference_id ${id} NOT NULL,
    doctor_id ${id} NOT NULL,
    group_id ${id} NULL,
    opinion MEDIUMTEXT NOT NULL,
    given_at DATETIME(3) NOT NULL,
    PRIMARY KEY (id),
    INDEX mdt_opinions_conference (conference_id, given_at, id)
  )`,
];

const tables = statements
  .flatMap((statement) => /CREATE TABLE IF NOT EXISTS (\w+)/.exec(statement)?.[1] ?? [])
  .reverse();
