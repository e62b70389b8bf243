import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  dayColumn,
  fenColumn,
  flagColumn,
  idColumn,
  instantColumn,
  textColumn,
} from '../../../../platform/columns';
import type { PaymentChannel, SettlementBasis } from '../../resolver-types.generated';

/** One row of `settlements`: one posting for what a group did. */
@Entity({ name: 'settlements' })
@Index('settlements_posted', ['settledOn', 'id'])
@Index('settlements_group', ['groupId', 'settledOn', 'id'])
@Index('settlements_hospital', ['hospitalId', 'settledOn', 'id'])
@Index('settlements_agreement', ['agreementId', 'settledOn', 'id'])
@Index('settlements_case', ['caseId', 'settledOn', 'id'])
@Index('settlements_pool', ['poolId', 'settledOn', 'id'])
@Index('settlements_due', ['dueOn', 'id'])
@Index('settlements_once', ['agreementId', 'paidFor'], { unique: true })
export class Settlement {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...idColumn, name: 'agreement_id' })
  agreementId!: string;

  @Column({ ...idColumn, name: 'group_id' })
  groupId!: string;

  @Column({ ...idColumn, name: 'hospital_id' })
  hospitalId!: string;

  @Column(codeColumn(20))
  basis!: SettlementBasis;

  @Column(codeColumn(30))
  channel!: PaymentChannel;

  @Column({ ...idColumn, name: 'case_id', nullable: true })
  caseId!: string | null;

  @Column({ ...idColumn, name: 'pool_id', nullable: true })
  poolId!: string | null;

  @Column({ ...countColumn, name: 'terms_version' })
  termsVersion!: number;

  @Column({ ...dayColumn, name: 'service_on' })
  serviceOn!: string;

  @Column({ ...dayColumn, name: 'settled_on' })
  settledOn!: string;

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

  /** The posting that this one corrects. */
  @Column({ ...idColumn, name: 'corrects_id', nullable: true })
  correctsId!: string | null;

  @Column(flagColumn)
  restatement!: boolean;

  /** The version of its closed month that brought it; null for what was loaded. */
  @Column({ ...countColumn, name: 'month_version', nullable: true })
  monthVersion!: number | null;

  /** What can be settled only once; null for corrections. */
  @Column({ ...codeColumn(60), name: 'paid_for', nullable: true })
  paidFor!: string | null;

  @Column({ ...dayColumn, name: 'due_on', nullable: true })
  dueOn!: string | null;

  @Column({ ...dayColumn, name: 'paid_on', nullable: true })
  paidOn!: string | null;

  /** When it was written; null for what was loaded. */
  @Column({ ...instantColumn, name: 'recorded_at', nullable: true })
  recordedAt!: Date | null;

  @Column({ ...textColumn(120), nullable: true })
  actor!: string | null;

  @Column(flagColumn)
  synthetic!: boolean;
}
