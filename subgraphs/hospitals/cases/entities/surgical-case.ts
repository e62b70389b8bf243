import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  dayColumn,
  flagColumn,
  idColumn,
  instantColumn,
  textColumn,
} from '../../../../platform/columns';
import type { CaseState, Payer } from '../../resolver-types.generated';

/** One row of `surgical_cases`: one theatre visit of one patient. */
@Entity({ name: 'surgical_cases' })
@Index('surgical_cases_number', ['hospitalId', 'hospitalCaseNumber'], { unique: true })
@Index('surgical_cases_group', ['groupId', 'performedOn', 'id'])
@Index('surgical_cases_hospital', ['hospitalId', 'performedOn', 'id'])
@Index('surgical_cases_agreement', ['agreementId', 'performedOn', 'id'])
@Index('surgical_cases_lead_doctor', ['leadDoctorId', 'performedOn', 'id'])
@Index('surgical_cases_performed', ['performedOn', 'id'])
@Index('surgical_cases_planned', ['plannedFor', 'id'])
export class SurgicalCase {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...idColumn, name: 'agreement_id' })
  agreementId!: string;

  @Column({ ...idColumn, name: 'group_id' })
  groupId!: string;

  @Column({ ...idColumn, name: 'hospital_id' })
  hospitalId!: string;

  @Column({ ...idColumn, name: 'site_id' })
  siteId!: string;

  @Column({ ...idColumn, name: 'lead_doctor_id' })
  leadDoctorId!: string;

  @Column({ ...codeColumn(20), name: 'specialty_code' })
  specialtyCode!: string;

  @Column({ ...textColumn(60), name: 'hospital_case_number' })
  hospitalCaseNumber!: string;

  /** An opaque pseudonym; nothing else about a patient exists anywhere. */
  @Column({ ...codeColumn(64), name: 'patient_ref' })
  patientRef!: string;

  @Column(codeColumn(20))
  state!: CaseState;

  @Column({ ...textColumn(200), name: 'cancel_reason', nullable: true })
  cancelReason!: string | null;

  /** The highest level of its procedures. */
  @Column({ type: 'tinyint', unsigned: true, name: 'surgery_level', nullable: true })
  surgeryLevel!: number | null;

  @Column({ ...codeColumn(20), nullable: true })
  payer!: Payer | null;

  @Column({ ...instantColumn, name: 'planned_for' })
  plannedFor!: Date;

  @Column({ ...instantColumn, name: 'admitted_at', nullable: true })
  admittedAt!: Date | null;

  @Column({ ...instantColumn, name: 'theatre_entered_at', nullable: true })
  theatreEnteredAt!: Date | null;

  @Column({ ...instantColumn, name: 'anaesthesia_started_at', nullable: true })
  anaesthesiaStartedAt!: Date | null;

  @Column({ ...instantColumn, name: 'theatre_left_at', nullable: true })
  theatreLeftAt!: Date | null;

  @Column({ ...instantColumn, name: 'discharged_at', nullable: true })
  dischargedAt!: Date | null;

  /** The day of theatre entry in Beijing, kept so that counting converts no zones. */
  @Column({ ...dayColumn, name: 'performed_on', nullable: true })
  performedOn!: string | null;

  @Column({ ...flagColumn, nullable: true })
  complication!: boolean | null;

  @Column({ ...flagColumn, nullable: true })
  reoperation!: boolean | null;

  @Column({ ...instantColumn, name: 'cancelled_at', nullable: true })
  cancelledAt!: Date | null;

  @Column(flagColumn)
  synthetic!: boolean;

  @Column(countColumn)
  version!: number;
}
