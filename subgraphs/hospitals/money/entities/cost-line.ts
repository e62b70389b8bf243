import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  dayColumn,
  fenColumn,
  idColumn,
  textColumn,
} from '../../../../platform/columns';
import type { CostKind, Party } from '../../resolver-types.generated';

/** One row of `cost_lines`: a cost of an agreement, on its days. */
@Entity({ name: 'cost_lines' })
@Index('cost_lines_agreement', ['agreementId', 'validFrom', 'id'])
@Index('cost_lines_day', ['validFrom', 'id'])
export class CostLine {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...idColumn, name: 'agreement_id' })
  agreementId!: string;

  @Column(codeColumn(10))
  kind!: CostKind;

  @Column(textColumn(120))
  item!: string;

  @Column({ ...fenColumn, name: 'amount_fen' })
  amountFen!: number;

  @Column({ ...codeColumn(10), name: 'borne_by' })
  borneBy!: Party;

  @Column({ ...dayColumn, name: 'valid_from' })
  validFrom!: string;

  @Column({ ...dayColumn, name: 'valid_to' })
  validTo!: string;

  @Column({ ...idColumn, name: 'case_id', nullable: true })
  caseId!: string | null;
}
