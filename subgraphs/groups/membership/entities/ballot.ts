import { Column, Entity, PrimaryColumn } from 'typeorm';
import { codeColumn, idColumn } from '../../../../platform/columns';
import type { BallotChoice } from '../../resolver-types.generated';

/** One row of `ballots`: how a member votes. No field leads here; the count alone ever reads it. */
@Entity({ name: 'ballots' })
export class Ballot {
  @PrimaryColumn({ ...idColumn, name: 'vote_id' })
  voteId!: string;

  @PrimaryColumn({ ...idColumn, name: 'group_id' })
  groupId!: string;

  @Column(codeColumn(10))
  choice!: BallotChoice;
}
