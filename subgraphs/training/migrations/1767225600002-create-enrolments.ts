import type { MigrationInterface, QueryRunner } from 'typeorm';

const id = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const code = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;

/** Enrolments with their logbooks, results and certificates. */
export class CreateEnrolments1767225600002 implements MigrationInterface {
  readonly name = 'CreateEnrolments1767225600002';

  async up(db: QueryRunner): Promise<void> {
    for (const statement of statements) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of tables) await db.query(`DROP TABLE IF EXISTS ${table}`);
  }
}

// Each statement can run again: a start that was interrupted in between simply goes on.
const statements = [
  `CREATE TABLE IF NOT EXISTS trainees (
    id ${id} NOT NULL,
    kind ${code(20)} NOT NULL,
    doctor_id ${id} NULL,
    institution_id ${id} NULL,
    school VARCHAR(120) NULL,
    name VARCHAR(60) NULL,
    PRIMARY KEY (id),
    UNIQUE INDEX trainees_doctor (doctor_id),
    INDEX trainees_institution (institution_id),
    CONSTRAINT trainees_kind_known CHECK (kind IN ('DOCTOR', 'MEDICAL_STUDENT', 'INSTITUTION_MEMBER')),
    CONSTRAINT trainees_doctor_by_id CHECK ((kind = 'DOCTOR') = (doctor_id IS NOT NULL)),
    CONSTRAINT trainees_name_unless_doctor CHECK ((kind = 'DOCTOR') = (name IS NULL)),
    CONSTRAINT trainees_institution_of_member CHECK ((kind = 'INSTITUTION_MEMBER') = (institution_id IS NOT NULL)),
    CONSTRAINT trainees_school_of_student CHECK ((kind = 'MEDICAL_STUDENT') = (school IS NOT NULL))
  )`,
  `CREATE TABLE IF NOT EXISTS enrolments (
    id ${id} NOT NULL,
    cohort_id ${id} NOT NULL,
    programme_id ${id} NOT NULL,
    trainee_id ${id} NOT NULL,
    state ${code(20)} NOT NULL,
    active_marker INT UNSIGNED NULL,
    applied_at DATETIME(3) NOT NULL,
    waiting_position INT UNSIGNED NULL,
    supervisor_id ${id} NULL,
    started_on DATE NULL,
    ended_on DATE NULL,
    attendance_percent INT UNSIGNED NULL,
    version INT UNSIGNED NOT NULL,
    PRIMARY KEY (id),
    UNIQUE INDEX enrolments_one_active (cohort_id, trainee_id, active_marker),
    INDEX enrolments_cohort (cohort_id, applied_at, id),
    INDEX enrolments_programme (programme_id, state, applied_at, id),
    INDEX enrolments_trainee (trainee_id, applied_at, id),
    INDEX enrolments_supervisor (supervisor_id, state),
    INDEX enrolments_applied_at (applied_at, id),
    INDEX enrolments_started_on (started_on, id),
    CONSTRAINT enrolments_state_known CHECK (state IN ('APPLIED', 'WAITLISTED', 'ADMITTED', 'IN_TRAINING', 'COMPLETED', 'WITHDRAWN', 'FAILED')),
    CONSTRAINT enrolments_active_marked CHECK ((state IN ('APPLIED', 'WAITLISTED', 'ADMITTED', 'IN_TRAINING')) = (active_marker IS NOT NULL)),
    CONSTRAINT enrolments_marker_is_one CHECK (active_marker = 1),
    CONSTRAINT enrolments_position_of_waiting CHECK ((state = 'WAITLISTED') = (waiting_position IS NOT NULL)),
    CONSTRAINT enrolments_position_from_one CHECK (waiting_position >= 1),
    CONSTRAINT enrolments_end_of_ended CHECK ((state IN ('APPLIED', 'WAITLISTED', 'ADMITTED', 'IN_TRAINING')) = (ended_on IS NULL)),
    CONSTRAINT enrolments_start_of_trained CHECK (state NOT IN ('IN_TRAINING', 'COMPLETED', 'FAILED') OR started_on IS NOT NULL),
    CONSTRAINT enrolments_days_in_order CHECK (started_on <= ended_on),
    CONSTRAINT enrolments_attendance_within_whole CHECK (attendance_percent <= 100)
  )`,
  `CREATE TABLE IF NOT EXISTS enrolment_steps (
    enrolment_id ${id} NOT NULL,
    list_position INT UNSIGNED NOT NULL,
    from_state ${code(20)} NULL,
    to_state ${code(20)} NOT NULL,
    happened_at DATETIME(3) NOT NULL,
    actor ${code(120)} NOT NULL,
    reason VARCHAR(400) NULL,
    PRIMARY KEY (enrolment_id, list_position),
    CONSTRAINT enrolment_steps_from_known CHECK (from_state IN ('APPLIED', 'WAITLISTED', 'ADMITTED', 'IN_TRAINING', 'COMPLETED', 'WITHDRAWN', 'FAILED')),
    CONSTRAINT enrolment_steps_to_known CHECK (to_state IN ('APPLIED', 'WAITLISTED', 'ADMITTED', 'IN_TRAINING', 'COMPLETED', 'WITHDRAWN', 'FAILED')),
    CONSTRAINT enrolment_steps_first_has_no_from CHECK ((list_position = 1) = (from_state IS NULL))
  )`,
  `CREATE TABLE IF NOT EXISTS logbook_entries (
    id ${id} NOT NULL,
    enrolment_id ${id} NOT NULL,
    requirement_id ${id} NULL,
    performed_on DATE NOT NULL,
    procedure_name VARCHAR(200) NOT NULL,
    surgery_level INT UNSIGNED NULL,
    participation ${code(30)} NOT NULL,
    state ${code(20)} NOT NULL,
    site_id ${id} NULL,
    supervisor_id ${id} NULL,
    decided_at DATETIME(3) NULL,
    note VARCHAR(400) NULL,
    PRIMARY KEY (id),
    INDEX logbook_entries_enrolment (enrolment_id, performed_on, id),
    INDEX logbook_entries_requirement (enrolment_id, requirement_id, state),
    CONSTRAINT logbook_entries_level_known CHECK (surgery_level BETWEEN 1 AND 4),
    CONSTRAINT logbook_entries_participation_known CHECK (participation IN ('OBSERVED', 'ASSISTED', 'PERFORMED_UNDER_SUPERVISION', 'PERFORMED')),
    CONSTRAINT logbook_entries_state_known CHECK (state IN ('RECORDED', 'CONFIRMED', 'REJECTED')),
    CONSTRAINT logbook_entries_decided_by_somebody CHECK ((state = 'RECORDED') = (supervisor_id IS NULL)),
    CONSTRAINT logbook_entries_decided_at_some_time CHECK ((state = 'RECORDED') = (decided_at IS NULL))
  )`,
  `CREATE TABLE IF NOT EXISTS assessments (
    id ${id} NOT NULL,
    enrolment_id ${id} NOT NULL,
    module_id ${id} NOT NULL,
    assessed_on DATE NOT NULL,
    score INT UNSIGNED NULL,
    passed TINYINT(1) NOT NULL,
    assessor_id ${id} NOT NULL,
    PRIMARY KEY (id),
    INDEX assessments_enrolment (enrolment_id, assessed_on, id),
    CONSTRAINT assessments_score_within_scale CHECK (score <= 100)
  )`,
  `CREATE TABLE IF NOT EXISTS certificates (
    id ${id} NOT NULL,
    certificate_number ${code(40)} NOT NULL,
    enrolment_id ${id} NOT NULL,
    programme_id ${id} NOT NULL,
    trainee_id ${id} NOT NULL,
    doctor_id ${id} NULL,
    issued_on DATE NOT NULL,
    valid_until DATE NULL,
    revoked_on DATE NULL,
    revocation_reason VARCHAR(400) NULL,
    PRIMARY KEY (id),
    UNIQUE INDEX certificates_number (certificate_number),
    UNIQUE INDEX certificates_enrolment (enrolment_id),
    INDEX certificates_programme (programme_id, issued_on),
    INDEX certificates_doctor (doctor_id, issued_on, id),
    INDEX certificates_valid_until (valid_until, id),
    CONSTRAINT certificates_days_in_order CHECK (issued_on < valid_until),
    CONSTRAINT certificates_revoked_after_issue CHECK (revoked_on >= issued_on),
    CONSTRAINT certificates_revoked_with_reason CHECK ((revoked_on IS NULL) = (revocation_reason IS NULL))
  )`,
];

const tables = statements
  .flatMap((statement) => /CREATE TABLE IF NOT EXISTS (\w+)/.exec(statement)?.[1] ?? [])
  .reverse();
