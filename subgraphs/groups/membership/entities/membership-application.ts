import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { codeColumn, countColumn, idColumn, instantColumn } from '../../../../platform/columns';
import type { MembershipApplicationState } from '../../resolver-types.generated';

/** One row of `membership_applications`: a group that wants to join the alliance. */
@Entity({ name: 'membership_applications' })
@Index('membership_applications_applied', ['appliedAt', 'id'])
@Index('membership_applications_state', ['state', 'appliedAt', 'id'])
@Index('membership_applications_group', ['groupId', 'appliedAt', 'id'])
@Index('membership_applications_sponsor', ['sponsorId', 'state'])
@Index('membership_applications_vote', ['voteId'], { unique: true })
export class MembershipApplication {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...idColumn, name: 'group_id' })
  groupId!: string;

  @Column(codeColumn(20))
  state!: MembershipApplicationState;

  @Column({ ...idColumn, name: 'lead_doctor_id' })
  leadDoctorId!: string;

  @Column({ ...codeColumn(20), name: 'specialty_code' })
  specialtyCode!: string;

  /** A member that speaks for the applicant. */
  @Column({ ...idColumn, name: 'sponsor_id' })
  sponsorId!: string;

  /** The version that the applicant signed. */
  @Column({ ...idColumn, name: 'charter_id' })
  charterId!: string;

  @Column({ ...instantColumn, name: 'applied_at' })
  appliedAt!: Date;

  @Column({ ...instantColumn, name: 'notice_from', nullable: true })
  noticeFrom!: Date | null;

  @Column({ ...instantColumn, name: 'notice_until', nullable: true })
  noticeUntil!: Date | null;

  @Column({ ...idColumn, name: 'vote_id', nullable: true })
  voteId!: string | null;

  @Column({ ...instantColumn, name: 'decided_at', nullable: true })
  decidedAt!: Date | null;

  @Column(countColumn)
  version!: number;
}
