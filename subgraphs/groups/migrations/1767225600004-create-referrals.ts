import type { MigrationInterface, QueryRunner } from 'typeorm';

const id = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const code = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;

/** Patients passed between groups. */
export class CreateReferrals1767225600004 implements MigrationInterface {
  readonly name = 'CreateReferrals1767225600004';

  async up(db: QueryRunner): Promise<void> {
    for (const statement of statements) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of tables) await db.query(`DROP TABLE IF EXISTS ${table}`);
  }
}

// Each statement can run again: a start that was interrupted in between simply goes on.
const statements = [
  `CREATE TABLE IF NOT EXISTS referrals (
    id ${id} NOT NULL,
    from_group_id ${id} NOT NULL,
    to_group_id ${id} NOT NULL,
    patient_ref ${code(64)} NOT NULL,
    specialty_code ${code(20)} NOT NULL,
    urgency ${code(10)} NOT NULL,
    state ${code(20)} NOT NULL,
    question VARCHAR(2000) NOT NULL,
    consent_on DATE NOT NULL,
    sent_at DATETIME(3) NOT NULL,
    sent_on DATE NOT NULL,
    answer_due_at DATETIME(3) NOT NULL,
    answered_at DATETIME(3) NULL,
    completed_at DATETIME(3) NULL,
    completed_on DATE NULL,
    decline_reason VARCHAR(400) NULL,
    booking_id ${id} NULL,
    version INT UNSIGNED NOT NULL,
    PRIMARY KEY (id),
    INDEX referrals_sent (sent_at, id),
    INDEX referrals_from_group (from_group_id, state, sent_at),
    INDEX referrals_to_group (to_group_id, state, answer_due_at),
    INDEX referrals_state (state, answer_due_at, id),
    INDEX referrals_due (answer_due_at, id),
    INDEX referrals_sent_on (sent_on),
    INDEX referrals_completed_on (completed_on),
    CONSTRAINT referrals_between_two CHECK (from_group_id <> to_group_id),
    CONSTRAINT referrals_urgency_known CHECK (urgency IN ('URGENT', 'ROUTINE')),
    CONSTRAINT referrals_state_known CHECK (
      state IN ('SENT', 'ACCEPTED', 'SCHEDULED', 'COMPLETED', 'DECLINED', 'CANCELLED', 'EXPIRED')
    ),
    CONSTRAINT referrals_due_after_sent CHECK (sent_at < answer_due_at),
    CONSTRAINT referrals_declined_has_reason CHECK (
      (state = 'DECLINED') = (decline_reason IS NOT NULL)
    ),
    CONSTRAINT referrals_scheduled_has_booking CHECK (
      state <> 'SCHEDULED' OR booking_id IS NOT NULL
    ),
    CONSTRAINT referrals_completed_has_day CHECK (
      (state = 'COMPLETED') = (completed_on IS NOT NULL) AND (completed_at IS NULL) = (completed_on IS NULL)
    )
  )`,
  `CREATE TABLE IF NOT EXISTS referral_steps (
    referral_id ${id} NOT NULL,
    step_number INT UNSIGNED NOT NULL,
    state ${code(20)} NOT NULL,
    happened_at DATETIME(3) NOT NULL,
    actor VARCHAR(120) NOT NULL,
    group_id ${id} NULL,
    note VARCHAR(400) NULL,
    PRIMARY KEY (referral_id, step_number)
  )`,
];

const tables = statements
  .flatMap((statement) => /CREATE TABLE IF NOT EXISTS (\w+)/.exec(statement)?.[1] ?? [])
  .reverse();
