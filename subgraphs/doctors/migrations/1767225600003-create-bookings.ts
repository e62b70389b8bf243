import type { MigrationInterface, QueryRunner } from 'typeorm';

const id = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const code = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;

/** Bookings, and what hospitals ask for. */
export class CreateBookings1767225600003 implements MigrationInterface {
  readonly name = 'CreateBookings1767225600003';

  async up(db: QueryRunner): Promise<void> {
    for (const statement of statements) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of tables) await db.query(`DROP TABLE IF EXISTS ${table}`);
  }
}

// Each statement can run again: a start that was interrupted in between simply goes on.
const statements = [
  `CREATE TABLE IF NOT EXISTS bookings (
    id ${id} NOT NULL,
    doctor_id ${id} NOT NULL,
    group_id ${id} NOT NULL,
    hospital_id ${id} NOT NULL,
    site_id ${id} NOT NULL,
    agreement_id ${id} NULL,
    theatre_id ${id} NULL,
    offered_session_id ${id} NULL,
    purpose ${code(20)} NOT NULL,
    specialty_code ${code(20)} NOT NULL,
    surgery_level INT UNSIGNED NULL,
    starts_at DATETIME(3) NOT NULL,
    ends_at DATETIME(3) NOT NULL,
    state ${code(20)} NOT NULL,
    reason_code ${code(40)} NULL,
    hold_expires_at DATETIME(3) NULL,
    request_expires_at DATETIME(3) NULL,
    hold_extensions INT UNSIGNED NOT NULL,
    external_ref ${code(64)} NULL,
    patient_ref ${code(64)} NULL,
    invitation_document_id ${code(64)} NULL,
    approval_document_id ${code(64)} NULL,
    consent_recorded TINYINT(1) NOT NULL,
    session_request_id ${id} NULL,
    client_id ${code(64)} NULL,
    created_at DATETIME(3) NOT NULL,
    synthetic TINYINT(1) NOT NULL,
    version INT UNSIGNED NOT NULL,
    PRIMARY KEY (id),
    INDEX bookings_doctor (doctor_id, starts_at, id),
    INDEX bookings_hospital (hospital_id, starts_at, id),
    INDEX bookings_site (site_id, starts_at, id),
    INDEX bookings_group (group_id, starts_at, id),
    INDEX bookings_agreement (agreement_id, starts_at, id),
    INDEX bookings_starts (starts_at, id),
    INDEX bookings_created (created_at, id),
    INDEX bookings_hold (state, hold_expires_at),
    INDEX bookings_request (state, request_expires_at),
    CONSTRAINT bookings_purpose_known CHECK (
      purpose IN ('SURGERY', 'OUTPATIENT', 'CONSULTATION', 'TEACHING')
    ),
    CONSTRAINT bookings_state_known CHECK (
      state IN ('HELD', 'REQUESTED', 'CONFIRMED', 'COMPLETED', 'NO_SHOW', 'RELEASED', 'EXPIRED', 'DECLINED', 'CANCELLED', 'NEEDS_REASSIGNMENT')
    ),
    CONSTRAINT bookings_level_exists CHECK (surgery_level BETWEEN 1 AND 4),
    CONSTRAINT bookings_level_of_operations_only CHECK (
      surgery_level IS NULL OR purpose = 'SURGERY'
    ),
    CONSTRAINT bookings_period_within_a_day CHECK (
      starts_at < ends_at AND ends_at <= starts_at + INTERVAL 24 HOUR
    ),
    CONSTRAINT bookings_hold_expires CHECK (state <> 'HELD' OR hold_expires_at IS NOT NULL),
    CONSTRAINT bookings_request_expires CHECK (
      state <> 'REQUESTED' OR request_expires_at IS NOT NULL
    ),
    CONSTRAINT bookings_extensions_few CHECK (hold_extensions <= 2),
    CONSTRAINT bookings_patient_ref_opaque CHECK (
      patient_ref REGEXP '^[A-Za-z0-9_-]{8,64}$' AND patient_ref REGEXP '[0-9]'
    )
  )`,
  `CREATE TABLE IF NOT EXISTS booking_steps (
    booking_id ${id} NOT NULL,
    list_position INT UNSIGNED NOT NULL,
    state ${code(20)} NOT NULL,
    entered_at DATETIME(3) NOT NULL,
    actor VARCHAR(120) NULL,
    reason_code ${code(40)} NULL,
    PRIMARY KEY (booking_id, list_position),
    CONSTRAINT booking_steps_state_known CHECK (
      state IN ('HELD', 'REQUESTED', 'CONFIRMED', 'COMPLETED', 'NO_SHOW', 'RELEASED', 'EXPIRED', 'DECLINED', 'CANCELLED', 'NEEDS_REASSIGNMENT')
    )
  )`,
  `CREATE TABLE IF NOT EXISTS session_requests (
    id ${id} NOT NULL,
    hospital_id ${id} NOT NULL,
    site_id ${id} NOT NULL,
    specialty_code ${code(20)} NOT NULL,
    purpose ${code(20)} NOT NULL,
    surgery_level INT UNSIGNED NULL,
    window_starts_at DATETIME(3) NOT NULL,
    window_ends_at DATETIME(3) NOT NULL,
    duration_minutes INT UNSIGNED NOT NULL,
    answer_due_at DATETIME(3) NOT NULL,
    state ${code(20)} NOT NULL,
    patient_ref ${code(64)} NULL,
    booking_id ${id} NULL,
    created_at DATETIME(3) NOT NULL,
    version INT UNSIGNED NOT NULL,
    PRIMARY KEY (id),
    INDEX session_requests_hospital (hospital_id, window_starts_at, id),
    INDEX session_requests_site (site_id, window_starts_at, id),
    INDEX session_requests_window (window_starts_at, id),
    INDEX session_requests_due (answer_due_at, id),
    CONSTRAINT session_requests_purpose_known CHECK (
      purpose IN ('SURGERY', 'OUTPATIENT', 'CONSULTATION', 'TEACHING')
    ),
    CONSTRAINT session_requests_state_known CHECK (
      state IN ('OPEN', 'FILLED', 'WITHDRAWN', 'EXPIRED')
    ),
    CONSTRAINT session_requests_level_exists CHECK (surgery_level BETWEEN 1 AND 4),
    CONSTRAINT session_requests_window_runs_forward CHECK (window_starts_at < window_ends_at),
    CONSTRAINT session_requests_duration_on_grid CHECK (
      duration_minutes BETWEEN 15 AND 1440 AND duration_minutes MOD 15 = 0
    ),
    CONSTRAINT session_requests_booked_when_filled CHECK (
      (state = 'FILLED') = (booking_id IS NOT NULL)
    ),
    CONSTRAINT session_requests_patient_ref_opaque CHECK (
      patient_ref REGEXP '^[A-Za-z0-9_-]{8,64}$' AND patient_ref REGEXP '[0-9]'
    )
  )`,
  `CREATE TABLE IF NOT EXISTS session_offers (
    id ${id} NOT NULL,
    session_request_id ${id} NOT NULL,
    group_id ${id} NOT NULL,
    doctor_id ${id} NOT NULL,
    starts_at DATETIME(3) NOT NULL,
    ends_at DATETIME(3) NOT NULL,
    state ${code(20)} NOT NULL,
    offered_at DATETIME(3) NOT NULL,
    version INT UNSIGNED NOT NULL,
    PRIMARY KEY (id),
    INDEX session_offers_request (session_request_id, starts_at, id),
    INDEX session_offers_group (group_id, state),
    INDEX session_offers_doctor (doctor_id, starts_at),
    CONSTRAINT session_offers_state_known CHECK (
      state IN ('OFFERED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')
    ),
    CONSTRAINT session_offers_period_within_a_day CHECK (
      starts_at < ends_at AND ends_at <= starts_at + INTERVAL 24 HOUR
    )
  )`,
];

const tables = statements
  .flatMap((statement) => /CREATE TABLE IF NOT EXISTS (\w+)/.exec(statement)?.[1] ?? [])
  .reverse();
