import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn, instantColumn, textColumn } from '../../../../platform/columns';

/** One row of `vote_electors`: a member in good standing when the vote opened. */
@Entity({ name: 'vote_electors' })
@Index('vote_electors_group', ['groupId', 'votedAt', 'voteId'])
export class VoteElector {
  @PrimaryColumn({ ...idColumn, name: 'vote_id' })
  voteId!: string;

  @PrimaryColumn({ ...idColumn, name: 'group_id' })
  groupId!: string;

  /** Related to the applicant: has no ballot and is outside the base. */
  @Column({ ...textColumn(400), name: 'recused_because', nullable: true })
  recusedBecause!: string | null;

  /** That it voted, never how. */
  @Column({ ...instantColumn, name: 'voted_at', nullable: true })
  votedAt!: Date | null;
}
