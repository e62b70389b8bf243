import { Column, Entity, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  dayColumn,
  fenColumn,
  flagColumn,
  idColumn,
  instantColumn,
  listColumn,
  textColumn,
} from '../../../../platform/columns';
import type {
  Contribution,
  FeeUnit,
  Party,
  PaymentChannel,
  Purpose,
  QuotaPeriod,
  TheatreRule,
} from '../../resolver-types.generated';

/** One row of `agreement_terms`: one version of what both sides signed. Rows are only ever added. */
@Entity({ name: 'agreement_terms' })
export class AgreementTerms {
  @PrimaryColumn({ ...idColumn, name: 'agreement_id' })
  agreementId!: string;

  @PrimaryColumn({ ...countColumn, name: 'terms_version' })
  version!: number;

  @Column({ ...dayColumn, name: 'effective_from' })
  effectiveFrom!: string;

  @Column(codeColumn(30))
  channel!: PaymentChannel;

  @Column({ ...countColumn, name: 'group_basis_points', nullable: true })
  groupBasisPoints!: number | null;

  @Column({ ...countColumn, name: 'hospital_basis_points', nullable: true })
  hospitalBasisPoints!: number | null;

  @Column({ ...countColumn, name: 'alliance_basis_points', nullable: true })
  allianceBasisPoints!: number | null;

  @Column({ ...fenColumn, name: 'fee_fen', nullable: true })
  feeFen!: number | null;

  @Column({ ...codeColumn(10), name: 'fee_unit', nullable: true })
  feeUnit!: FeeUnit | null;

  @Column({ ...fenColumn, name: 'fixed_monthly_cost_fen', nullable: true })
  fixedMonthlyCostFen!: number | null;

  @Column({ ...countColumn, name: 'quota_bookings', nullable: true })
  quotaBookings!: number | null;

  @Column({ ...codeColumn(10), name: 'quota_period', nullable: true })
  quotaPeriod!: QuotaPeriod | null;

  @Column({ ...flagColumn, name: 'acceptance_required' })
  acceptanceRequired!: boolean;

  @Column({ ...codeColumn(20), name: 'theatre_rule' })
  theatreRule!: TheatreRule;

  @Column({ ...listColumn, name: 'group_brings' })
  groupBrings!: readonly Contribution[];

  @Column({ ...listColumn, name: 'hospital_brings' })
  hospitalBrings!: readonly Contribution[];

  @Column({ ...codeColumn(10), name: 'head_appointed_by', nullable: true })
  headAppointedBy!: Party | null;

  @Column({ ...codeColumn(10), name: 'billed_by', nullable: true })
  billedBy!: Party | null;

  @Column(listColumn)
  specialties!: readonly string[];

  @Column(listColumn)
  purposes!: readonly Purpose[];

  @Column({ ...listColumn, name: 'site_ids' })
  siteIds!: readonly string[];

  /** The first day on which the agreement holds no more, as these terms say; null: open. */
  @Column({ ...dayColumn, name: 'valid_to', nullable: true })
  validTo!: string | null;

  /** The highest level of operations; null: not stated, or no operations. */
  @Column({ type: 'tinyint', unsigned: true, name: 'surgery_level', nullable: true })
  surgeryLevel!: number | null;

  /** Those of the sites that are clinical bases; null: not stated. */
  @Column({ ...listColumn, name: 'clinical_base_ids', nullable: true })
  clinicalBaseIds!: readonly string[] | null;

  /** The proposal that both sides signed; null for what was loaded. */
  @Column({ ...countColumn, name: 'proposal_number', nullable: true })
  proposalNumber!: number | null;

  @Column({ ...instantColumn, name: 'recorded_at' })
  recordedAt!: Date;

  @Column({ ...textColumn(120), nullable: true })
  actor!: string | null;
}
