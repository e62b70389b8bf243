import type { MigrationInterface, QueryRunner } from 'typeorm';

const id = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const code = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;

/** Applications, measures and the votes on them. */
export class CreateMembership1767225600002 implements MigrationInterface {
  readonly name = 'CreateMembership1767225600002';

  async up(db: QueryRunner): Promise<void> {
    for (const statement of statements) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of tables) await db.query(`DROP TABLE IF EXISTS ${table}`);
  }
}

// Each statement can run again: a start that was interrupted in between simply goes on.
const statements = [
  `CREATE TABLE IF NOT EXISTS membership_applications (
    id ${id} NOT NULL,
    group_id ${id} NOT NULL,
    state ${code(20)} NOT NULL,
    lead_doctor_id ${id} NOT NULL,
    specialty_code ${code(20)} NOT NULL,
    sponsor_id ${id} NOT NULL,
    charter_id ${id} NOT NULL,
    applied_at DATETIME(3) NOT NULL,
    notice_from DATETIME(3) NULL,
    notice_until DATETIME(3) NULL,
    vote_id ${id} NULL,
    decided_at DATETIME(3) NULL,
    version INT UNSIGNED NOT NULL,
    PRIMARY KEY (id),
    INDEX membership_applications_applied (applied_at, id),
    INDEX membership_applications_state (state, applied_at, id),
    INDEX membership_applications_group (group_id, applied_at, id),
    INDEX membership_applications_sponsor (sponsor_id, state),
    UNIQUE INDEX membership_applications_vote (vote_id),
    CONSTRAINT membership_applications_state_known CHECK (
      state IN ('APPLIED', 'UNDER_REVIEW', 'NOTICE', 'VOTING', 'ADMITTED', 'REJECTED', 'WITHDRAWN')
    ),
    CONSTRAINT membership_applications_another_sponsors CHECK (sponsor_id <> group_id),
    CONSTRAINT membership_applications_notice_in_order CHECK (notice_from < notice_until)
  )`,
  `CREATE TABLE IF NOT EXISTS membership_findings (
    application_id ${id} NOT NULL,
    criterion_code ${code(40)} NOT NULL,
    met TINYINT(1) NOT NULL,
    evidence VARCHAR(2000) NOT NULL,
    recorded_at DATETIME(3) NOT NULL,
    recorded_by VARCHAR(120) NOT NULL,
    PRIMARY KEY (application_id, criterion_code)
  )`,
  `CREATE TABLE IF NOT EXISTS membership_steps (
    application_id ${id} NOT NULL,
    step_number INT UNSIGNED NOT NULL,
    state ${code(20)} NOT NULL,
    happened_at DATETIME(3) NOT NULL,
    actor VARCHAR(120) NOT NULL,
    note VARCHAR(400) NULL,
    PRIMARY KEY (application_id, step_number)
  )`,
  `CREATE TABLE IF NOT EXISTS membership_measures (
    id ${id} NOT NULL,
    group_id ${id} NOT NULL,
    kind ${code(20)} NOT NULL,
    state ${code(20)} NOT NULL,
    cause VARCHAR(2000) NOT NULL,
    valid_from DATE NULL,
    valid_until DATE NULL,
    proposed_at DATETIME(3) NOT NULL,
    decided_at DATETIME(3) NULL,
    vote_id ${id} NULL,
    appealed_at DATETIME(3) NULL,
    appeal_grounds VARCHAR(2000) NULL,
    appeal_decided_at DATETIME(3) NULL,
    appeal_outcome ${code(20)} NULL,
    version INT UNSIGNED NOT NULL,
    PRIMARY KEY (id),
    INDEX membership_measures_proposed (proposed_at, id),
    INDEX membership_measures_state (state, proposed_at, id),
    INDEX membership_measures_group (group_id, proposed_at, id),
    UNIQUE INDEX membership_measures_vote (vote_id),
    CONSTRAINT membership_measures_kind_known CHECK (kind IN ('SUSPENSION', 'EXPULSION')),
    CONSTRAINT membership_measures_state_known CHECK (
      state IN ('PROPOSED', 'VOTING', 'IN_FORCE', 'ENDED', 'REJECTED', 'OVERTURNED')
    ),
    CONSTRAINT membership_measures_term_in_order CHECK (valid_from < valid_until),
    CONSTRAINT membership_measures_suspension_has_term CHECK (
      kind <> 'SUSPENSION' OR state <> 'IN_FORCE' OR valid_until IS NOT NULL
    ),
    CONSTRAINT membership_measures_appeal_outcome_known CHECK (
      appeal_outcome IN ('UPHELD', 'OVERTURNED')
    ),
    CONSTRAINT membership_measures_appeal_has_grounds CHECK (
      (appealed_at IS NULL) = (appeal_grounds IS NULL)
    )
  )`,
  `CREATE TABLE IF NOT EXISTS votes (
    id ${id} NOT NULL,
    matter ${code(20)} NOT NULL,
    matter_id ${id} NOT NULL,
    opens_at DATETIME(3) NOT NULL,
    closes_at DATETIME(3) NOT NULL,
    closed_at DATETIME(3) NULL,
    votes_for INT UNSIGNED NULL,
    votes_against INT UNSIGNED NULL,
    votes_abstaining INT UNSIGNED NULL,
    PRIMARY KEY (id),
    UNIQUE INDEX votes_matter (matter, matter_id),
    INDEX votes_open (closed_at, closes_at),
    CONSTRAINT votes_matter_known CHECK (matter IN ('APPLICATION', 'EXPULSION', 'CHARTER')),
    CONSTRAINT votes_days_in_order CHECK (opens_at < closes_at),
    CONSTRAINT votes_counted_when_closed CHECK (
      (closed_at IS NULL) = (votes_for IS NULL) AND (closed_at IS NULL) = (votes_against IS NULL) AND (closed_at IS NULL) = (votes_abstaining IS NULL)
    )
  )`,
  `CREATE TABLE IF NOT EXISTS vote_electors (
    vote_id ${id} NOT NULL,
    group_id ${id} NOT NULL,
    recused_because VARCHAR(400) NULL,
    voted_at DATETIME(3) NULL,
    PRIMARY KEY (vote_id, group_id),
    INDEX vote_electors_group (group_id, voted_at, vote_id),
    CONSTRAINT vote_electors_recused_has_no_ballot CHECK (
      recused_because IS NULL OR voted_at IS NULL
    )
  )`,
];

const tables = statements
  .flatMap((statement) => /CREATE TABLE IF NOT EXISTS (\w+)/.exec(statement)?.[1] ?? [])
  .reverse();
