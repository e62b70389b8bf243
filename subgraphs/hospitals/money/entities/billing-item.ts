import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  fenColumn,
  idColumn,
  instantColumn,
  textColumn,
} from '../../../../platform/columns';
import type { BillingKind, PriceCategory } from '../../resolver-types.generated';

/** One row of `billing_items`: one line of the bill of a case. Rows are only ever added. */
@Entity({ name: 'billing_items' })
@Index('billing_items_case', ['caseId', 'recordedAt', 'id'])
export class BillingItem {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...idColumn, name: 'case_id' })
  caseId!: string;

  @Column(codeColumn(10))
  kind!: BillingKind;

  /** Of what is billed. */
  @Column({ ...codeColumn(20), nullable: true })
  category!: PriceCategory | null;

  @Column(textColumn(200))
  item!: string;

  @Column({ ...fenColumn, name: 'amount_fen' })
  amountFen!: number;

  /** The version of the closed month that it belongs to; null: not of a restatement. */
  @Column({ ...countColumn, name: 'month_version', nullable: true })
  monthVersion!: number | null;

  @Column({ ...instantColumn, name: 'recorded_at' })
  recordedAt!: Date;

  @Column(textColumn(120))
  actor!: string;
}
