import { Column, Entity, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  idColumn,
  instantColumn,
  longTextColumn,
  textColumn,
} from '../../../../platform/columns';
import type { Party } from '../../resolver-types.generated';

/** One row of `agreement_proposals`: terms as one side offered them. Rows are only ever added. */
@Entity({ name: 'agreement_proposals' })
export class AgreementProposal {
  @PrimaryColumn({ ...idColumn, name: 'agreement_id' })
  agreementId!: string;

  /** From 1 upward; the newest one alone can be signed. */
  @PrimaryColumn({ ...countColumn, name: 'proposal_number' })
  number!: number;

  @Column({ ...codeColumn(10), name: 'proposed_by' })
  proposedBy!: Party;

  @Column({ ...instantColumn, name: 'proposed_at' })
  proposedAt!: Date;

  @Column(textColumn(120))
  actor!: string;

  /** `ProposedTerms` as JSON. */
  @Column({ ...longTextColumn, name: 'proposed_terms' })
  terms!: string;
}
