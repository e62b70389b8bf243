import { Column, Entity, PrimaryColumn } from 'typeorm';
import {
  countColumn,
  dayColumn,
  fenColumn,
  idColumn,
  instantColumn,
  textColumn,
} from '../../../../platform/columns';

/** One row of `month_statements`: a closed month as one version of it says. Rows are only ever added. */
@Entity({ name: 'month_statements' })
export class MonthStatement {
  @PrimaryColumn({ ...idColumn, name: 'agreement_id' })
  agreementId!: string;

  @PrimaryColumn({ ...dayColumn, name: 'month_start' })
  month!: string;

  /** 1: as it was closed; then one for each restatement. */
  @PrimaryColumn({ ...countColumn, name: 'month_version' })
  monthVersion!: number;

  @Column({ ...textColumn(200), nullable: true })
  reason!: string | null;

  @Column({ ...fenColumn, name: 'billed_fen' })
  billedFen!: number;

  @Column({ ...fenColumn, name: 'refunds_fen' })
  refundsFen!: number;

  @Column({ ...fenColumn, name: 'tax_fen' })
  taxFen!: number;

  @Column({ ...fenColumn, name: 'net_fen' })
  netFen!: number;

  @Column({ ...fenColumn, name: 'group_part_fen' })
  groupPartFen!: number;

  @Column({ ...fenColumn, name: 'hospital_part_fen' })
  hospitalPartFen!: number;

  @Column({ ...fenColumn, name: 'alliance_part_fen' })
  alliancePartFen!: number;

  @Column({ ...instantColumn, name: 'closed_at' })
  closedAt!: Date;

  @Column(textColumn(120))
  actor!: string;
}
