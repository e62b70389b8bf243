import type { MigrationInterface, QueryRunner } from 'typeorm';

const id = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const code = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;

/** Ballots, amendments of the charter, and the traces of findings and measures. */
export class CreateBallots1767225600122 implements MigrationInterface {
  readonly name = 'CreateBallots1767225600122';

  async up(db: QueryRunner): Promise<void> {
    for (const statement of statements) await db.query(statement);
    if (!(await db.hasColumn('votes', 'abandoned_at'))) {
      await db.query(
        `ALTER TABLE votes ADD COLUMN abandoned_at DATETIME(3) NULL,
         ADD CONSTRAINT votes_abandoned_is_not_counted CHECK (
           abandoned_at IS NULL OR closed_at IS NULL
         )`,
      );
    }
  }

  async down(db: QueryRunner): Promise<void> {
    if (await db.hasColumn('votes', 'abandoned_at')) {
      await db.query(
        'ALTER TABLE votes DROP CONSTRAINT votes_abandoned_is_not_counted, DROP COLUMN abandoned_at',
      );
    }
    for (const table of tables) await db.query(`DROP TABLE IF EXISTS ${table}`);
  }
}

// Each statement can run again: a start that was interrupted in between simply goes on.
const statements = [
  `CREATE TABLE IF NOT EXISTS ballots (
    vote_id ${id} NOT NULL,
    group_id ${id} NOT NULL,
    choice ${code(10)} NOT NULL,
    PRIMARY KEY (vote_id, group_id),
    CONSTRAINT ballots_choice_known CHECK (choice IN ('FOR', 'AGAINST', 'ABSTAIN'))
  )`,
  `CREATE TABLE IF NOT EXISTS charter_proposals (
    id ${id} NOT NULL,
    state ${code(20)} NOT NULL,
    criteria TEXT NOT NULL,
    proposed_by_id ${id} NULL,
    proposed_at DATETIME(3) NOT NULL,
    vote_id ${id} NOT NULL,
    decided_at DATETIME(3) NULL,
    charter_id ${id} NULL,
    version INT UNSIGNED NOT NULL,
    PRIMARY KEY (id),
    INDEX charter_proposals_proposed (proposed_at, id),
    CONSTRAINT charter_proposals_state_known CHECK (state IN ('VOTING', 'ADOPTED', 'REJECTED')),
    CONSTRAINT charter_proposals_adopted_is_a_charter CHECK (
      (state = 'ADOPTED') = (charter_id IS NOT NULL)
    )
  )`,
  `CREATE TABLE IF NOT EXISTS finding_records (
    application_id ${id} NOT NULL,
    record_number INT UNSIGNED NOT NULL,
    criterion_code ${code(40)} NOT NULL,
    met TINYINT(1) NOT NULL,
    evidence VARCHAR(2000) NOT NULL,
    recorded_at DATETIME(3) NOT NULL,
    recorded_by VARCHAR(120) NOT NULL,
    PRIMARY KEY (application_id, record_number)
  )`,
  `CREATE TABLE IF NOT EXISTS measure_steps (
    measure_id ${id} NOT NULL,
    step_number INT UNSIGNED NOT NULL,
    state ${code(20)} NOT NULL,
    happened_at DATETIME(3) NOT NULL,
    actor VARCHAR(120) NOT NULL,
    note VARCHAR(400) NULL,
    PRIMARY KEY (measure_id, step_number)
  )`,
];

const tables = statements
  .flatMap((statement) => /CREATE TABLE IF NOT EXISTS (\w+)/.exec(statement)?.[1] ?? [])
  .reverse();
