import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { codeColumn, countColumn, idColumn, instantColumn } from '../../../../platform/columns';
import type { VoteMatter } from '../../resolver-types.generated';

/** One row of `votes`: one question put to the members. Ballots are not part of it. */
@Entity({ name: 'votes' })
@Index('votes_matter', ['matter', 'matterId'], { unique: true })
@Index('votes_open', ['closedAt', 'closesAt'])
export class Vote {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column(codeColumn(20))
  matter!: VoteMatter;

  @Column({ ...idColumn, name: 'matter_id' })
  matterId!: string;

  @Column({ ...instantColumn, name: 'opens_at' })
  opensAt!: Date;

  @Column({ ...instantColumn, name: 'closes_at' })
  closesAt!: Date;

  @Column({ ...instantColumn, name: 'closed_at', nullable: true })
  closedAt!: Date | null;

  /** Nothing was left to decide: never counted. */
  @Column({ ...instantColumn, name: 'abandoned_at', nullable: true })
  abandonedAt!: Date | null;

  @Column({ ...countColumn, name: 'votes_for', nullable: true })
  votesFor!: number | null;

  @Column({ ...countColumn, name: 'votes_against', nullable: true })
  votesAgainst!: number | null;

  @Column({ ...countColumn, name: 'votes_abstaining', nullable: true })
  votesAbstaining!: number | null;
}
