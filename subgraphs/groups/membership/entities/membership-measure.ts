import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  dayColumn,
  idColumn,
  instantColumn,
  textColumn,
} from '../../../../platform/columns';
import type {
  AppealOutcome,
  MembershipMeasureKind,
  MembershipMeasureState,
} from '../../resolver-types.generated';

/** One row of `membership_measures`: a suspension or an expulsion. */
@Entity({ name: 'membership_measures' })
@Index('membership_measures_proposed', ['proposedAt', 'id'])
@Index('membership_measures_state', ['state', 'proposedAt', 'id'])
@Index('membership_measures_group', ['groupId', 'proposedAt', 'id'])
@Index('membership_measures_vote', ['voteId'], { unique: true })
export class MembershipMeasure {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...idColumn, name: 'group_id' })
  groupId!: string;

  @Column(codeColumn(20))
  kind!: MembershipMeasureKind;

  @Column(codeColumn(20))
  state!: MembershipMeasureState;

  @Column(textColumn(2000))
  cause!: string;

  @Column({ ...dayColumn, name: 'valid_from', nullable: true })
  validFrom!: string | null;

  /** The first day after the term. */
  @Column({ ...dayColumn, name: 'valid_until', nullable: true })
  validUntil!: string | null;

  @Column({ ...instantColumn, name: 'proposed_at' })
  proposedAt!: Date;

  @Column({ ...instantColumn, name: 'decided_at', nullable: true })
  decidedAt!: Date | null;

  @Column({ ...idColumn, name: 'vote_id', nullable: true })
  voteId!: string | null;

  @Column({ ...instantColumn, name: 'appealed_at', nullable: true })
  appealedAt!: Date | null;

  @Column({ ...textColumn(2000), name: 'appeal_grounds', nullable: true })
  appealGrounds!: string | null;

  @Column({ ...instantColumn, name: 'appeal_decided_at', nullable: true })
  appealDecidedAt!: Date | null;

  @Column({ ...codeColumn(20), name: 'appeal_outcome', nullable: true })
  appealOutcome!: AppealOutcome | null;

  @Column(countColumn)
  version!: number;
}
