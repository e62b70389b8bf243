import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  idColumn,
  instantColumn,
  listColumn,
} from '../../../../platform/columns';
import type { CharterCriterion } from '../../register/entities/charter';
import type { CharterProposalState } from '../../resolver-types.generated';

/** One row of `charter_proposals`: what the charter shall say from now on. */
@Entity({ name: 'charter_proposals' })
@Index('charter_proposals_proposed', ['proposedAt', 'id'])
export class CharterProposal {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column(codeColumn(20))
  state!: CharterProposalState;

  @Column(listColumn)
  criteria!: CharterCriterion[];

  /** The member that proposes it; null: the secretariat. */
  @Column({ ...idColumn, name: 'proposed_by_id', nullable: true })
  proposedById!: string | null;

  @Column({ ...instantColumn, name: 'proposed_at' })
  proposedAt!: Date;

  @Column({ ...idColumn, name: 'vote_id' })
  voteId!: string;

  @Column({ ...instantColumn, name: 'decided_at', nullable: true })
  decidedAt!: Date | null;

  /** The version that came of it. */
  @Column({ ...idColumn, name: 'charter_id', nullable: true })
  charterId!: string | null;

  @Column(countColumn)
  version!: number;
}
