import type { MigrationInterface, QueryRunner } from 'typeorm';

const id = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const code = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;

/** Surgical cases, their procedures, and what is said about them. */
export class CreateCases1767225600004 implements MigrationInterface {
  readonly name = 'CreateCases1767225600004';

  async up(db: QueryRunner): Promise<void> {
    for (const statement of statements) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of tables) await db.query(`DROP TABLE IF EXISTS ${table}`);
  }
}

// Each statement can run again: a start that was interrupted in between simply goes on.
const statements = [
  `CREATE TABLE IF NOT EXISTS surgical_cases (
    id ${id} NOT NULL,
    agreement_id ${id} NOT NULL,
    group_id ${id} NOT NULL,
    hospital_id ${id} NOT NULL,
    site_id ${id} NOT NULL,
    lead_doctor_id ${id} NOT NULL,
    specialty_code ${code(20)} NOT NULL,
    hospital_case_number VARCHAR(60) NOT NULL,
    patient_ref ${code(64)} NOT NULL,
    state ${code(20)} NOT NULL,
    cancel_reason VARCHAR(200) NULL,
    surgery_level TINYINT UNSIGNED NULL,
    payer ${code(20)} NULL,
    planned_for DATETIME(3) NOT NULL,
    admitted_at DATETIME(3) NULL,
    theatre_entered_at DATETIME(3) NULL,
    anaesthesia_started_at DATETIME(3) NULL,
    theatre_left_at DATETIME(3) NULL,
    discharged_at DATETIME(3) NULL,
    performed_on DATE NULL,
    complication TINYINT(1) NULL,
    reoperation TINYINT(1) NULL,
    synthetic TINYINT(1) NOT NULL,
    version INT UNSIGNED NOT NULL,
    PRIMARY KEY (id),
    UNIQUE INDEX surgical_cases_number (hospital_id, hospital_case_number),
    INDEX surgical_cases_group (group_id, performed_on, id),
    INDEX surgical_cases_hospital (hospital_id, performed_on, id),
    INDEX surgical_cases_agreement (agreement_id, performed_on, id),
    INDEX surgical_cases_lead_doctor (lead_doctor_id, performed_on, id),
    INDEX surgical_cases_performed (performed_on, id),
    INDEX surgical_cases_planned (planned_for, id),
    CONSTRAINT surgical_cases_state_known CHECK (state IN ('PLANNED', 'IN_THEATRE', 'COMPLETED', 'SETTLED', 'CANCELLED')),
    CONSTRAINT surgical_cases_cancelled_with_reason CHECK ((state = 'CANCELLED') = (cancel_reason IS NOT NULL)),
    CONSTRAINT surgical_cases_level_known CHECK (surgery_level BETWEEN 1 AND 4),
    CONSTRAINT surgical_cases_payer_known CHECK (payer IN ('BASIC_INSURANCE', 'COMMERCIAL', 'SELF_PAY')),
    CONSTRAINT surgical_cases_performed_on_a_day CHECK (state NOT IN ('IN_THEATRE', 'COMPLETED', 'SETTLED') OR (theatre_entered_at IS NOT NULL AND performed_on IS NOT NULL)),
    CONSTRAINT surgical_cases_completed_left_theatre CHECK (state NOT IN ('COMPLETED', 'SETTLED') OR theatre_left_at IS NOT NULL),
    CONSTRAINT surgical_cases_admission_first CHECK (admitted_at <= theatre_entered_at),
    CONSTRAINT surgical_cases_anaesthesia_in_theatre CHECK (theatre_entered_at <= anaesthesia_started_at AND anaesthesia_started_at <= theatre_left_at),
    CONSTRAINT surgical_cases_theatre_span CHECK (theatre_entered_at < theatre_left_at),
    CONSTRAINT surgical_cases_discharge_last CHECK (theatre_left_at <= discharged_at),
    CONSTRAINT surgical_cases_patient_is_opaque CHECK (patient_ref REGEXP '^[A-Za-z0-9_-]{8,64}$' AND patient_ref REGEXP '[0-9]'
      AND patient_ref NOT REGEXP '^(1[3-9][0-9]{9}|[0-9]{15}|[0-9]{17}[0-9Xx])$')
  )`,
  `CREATE TABLE IF NOT EXISTS case_procedures (
    case_id ${id} NOT NULL,
    list_position INT UNSIGNED NOT NULL,
    code ${code(40)} NOT NULL,
    procedure_name VARCHAR(200) NOT NULL,
    surgery_level TINYINT UNSIGNED NULL,
    PRIMARY KEY (case_id, list_position),
    CONSTRAINT case_procedures_level_known CHECK (surgery_level BETWEEN 1 AND 4)
  )`,
  `CREATE TABLE IF NOT EXISTS procedure_credits (
    case_id ${id} NOT NULL,
    list_position INT UNSIGNED NOT NULL,
    doctor_id ${id} NOT NULL,
    credit_role ${code(10)} NOT NULL,
    share_basis_points INT UNSIGNED NOT NULL,
    PRIMARY KEY (case_id, list_position, doctor_id),
    INDEX procedure_credits_doctor (doctor_id, case_id),
    CONSTRAINT procedure_credits_role_known CHECK (credit_role IN ('LEAD', 'ASSISTANT')),
    CONSTRAINT procedure_credits_share_within_whole CHECK (share_basis_points BETWEEN 0 AND 10000)
  )`,
  `CREATE TABLE IF NOT EXISTS adverse_events (
    id ${id} NOT NULL,
    case_id ${id} NOT NULL,
    group_id ${id} NOT NULL,
    hospital_id ${id} NOT NULL,
    grade ${code(20)} NOT NULL,
    category ${code(20)} NOT NULL,
    occurred_at DATETIME(3) NOT NULL,
    recorded_at DATETIME(3) NOT NULL,
    recorded_by ${code(10)} NOT NULL,
    description MEDIUMTEXT NOT NULL,
    closed_at DATETIME(3) NULL,
    conclusion MEDIUMTEXT NULL,
    PRIMARY KEY (id),
    INDEX adverse_events_case (case_id, occurred_at, id),
    INDEX adverse_events_group (group_id, occurred_at, id),
    INDEX adverse_events_hospital (hospital_id, occurred_at, id),
    INDEX adverse_events_day (occurred_at, id),
    CONSTRAINT adverse_events_grade_known CHECK (grade IN ('SENTINEL', 'HARM', 'NO_HARM', 'HAZARD')),
    CONSTRAINT adverse_events_category_known CHECK (category IN ('ANAESTHESIA', 'BLEEDING', 'DEVICE', 'IDENTIFICATION', 'INFECTION', 'MEDICATION', 'PROCEDURE', 'OTHER')),
    CONSTRAINT adverse_events_recorder_known CHECK (recorded_by IN ('GROUP', 'HOSPITAL')),
    CONSTRAINT adverse_events_closed_with_conclusion CHECK ((closed_at IS NULL) = (conclusion IS NULL))
  )`,
  `CREATE TABLE IF NOT EXISTS case_feedback (
    id ${id} NOT NULL,
    case_id ${id} NOT NULL,
    given_by ${code(10)} NOT NULL,
    score TINYINT UNSIGNED NOT NULL,
    comment_text VARCHAR(1000) NULL,
    given_at DATETIME(3) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE INDEX case_feedback_once (case_id, given_by),
    CONSTRAINT case_feedback_giver_known CHECK (given_by IN ('GROUP', 'HOSPITAL')),
    CONSTRAINT case_feedback_score_in_range CHECK (score BETWEEN 1 AND 5)
  )`,
];

const tables = statements
  .flatMap((statement) => /CREATE TABLE IF NOT EXISTS (\w+)/.exec(statement)?.[1] ?? [])
  .reverse();
