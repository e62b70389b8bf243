import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  dayColumn,
  idColumn,
  instantColumn,
  textColumn,
} from '../../../../platform/columns';
import type { ReferralState, ReferralUrgency } from '../../resolver-types.generated';

/** One row of `referrals`: a patient whom one group passes to another. */
@Entity({ name: 'referrals' })
@Index('referrals_sent', ['sentAt', 'id'])
@Index('referrals_from_group', ['fromId', 'state', 'sentAt'])
@Index('referrals_to_group', ['toId', 'state', 'answerDueAt'])
@Index('referrals_state', ['state', 'answerDueAt', 'id'])
@Index('referrals_due', ['answerDueAt', 'id'])
@Index('referrals_sent_on', ['sentOn'])
@Index('referrals_completed_on', ['completedOn'])
@Index('referrals_booking', ['bookingId'])
@Index('referrals_continues', ['continuesId'], { unique: true })
export class Referral {
  @PrimaryColumn(idColumn)
  id!: string;

  /** The group that sends. */
  @Column({ ...idColumn, name: 'from_group_id' })
  fromId!: string;

  /** The group that is asked. */
  @Column({ ...idColumn, name: 'to_group_id' })
  toId!: string;

  @Column({ ...codeColumn(64), name: 'patient_ref' })
  patientRef!: string;

  @Column({ ...codeColumn(20), name: 'specialty_code' })
  specialtyCode!: string;

  @Column(codeColumn(10))
  urgency!: ReferralUrgency;

  @Column(codeColumn(20))
  state!: ReferralState;

  @Column(textColumn(2000))
  question!: string;

  /** The day on which the patient agreed. */
  @Column({ ...dayColumn, name: 'consent_on' })
  consentOn!: string;

  @Column({ ...instantColumn, name: 'sent_at' })
  sentAt!: Date;

  /** The same, as a business day. */
  @Column({ ...dayColumn, name: 'sent_on' })
  sentOn!: string;

  @Column({ ...instantColumn, name: 'answer_due_at' })
  answerDueAt!: Date;

  @Column({ ...instantColumn, name: 'answered_at', nullable: true })
  answeredAt!: Date | null;

  @Column({ ...instantColumn, name: 'completed_at', nullable: true })
  completedAt!: Date | null;

  @Column({ ...dayColumn, name: 'completed_on', nullable: true })
  completedOn!: string | null;

  @Column({ ...textColumn(400), name: 'decline_reason', nullable: true })
  declineReason!: string | null;

  @Column({ ...idColumn, name: 'booking_id', nullable: true })
  bookingId!: string | null;

  @Column(countColumn)
  version!: number;

  /** The referral whose receiver handed the patient on. */
  @Column({ ...idColumn, name: 'continues_id', nullable: true })
  continuesId!: string | null;
}
