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
import type {
  AgreementStage,
  CooperationMode,
  PaymentChannel,
} from '../../resolver-types.generated';

/** One row of `agreements`: what one group and one hospital agreed on, as it is now. */
@Entity({ name: 'agreements' })
@Index('agreements_group', ['groupId', 'stage', 'id'])
@Index('agreements_hospital', ['hospitalId', 'stage', 'id'])
@Index('agreements_stage', ['stage', 'stageSince', 'id'])
@Index('agreements_ending', ['validTo', 'id'])
@Index('agreements_initiative', ['initiativeId', 'id'])
export class CooperationAgreement {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...idColumn, name: 'group_id' })
  groupId!: string;

  @Column({ ...idColumn, name: 'hospital_id' })
  hospitalId!: string;

  @Column(codeColumn(20))
  mode!: CooperationMode;

  @Column(codeColumn(20))
  stage!: AgreementStage;

  @Column({ ...instantColumn, name: 'stage_since', nullable: true })
  stageSince!: Date | null;

  @Column({ ...textColumn(200), name: 'lost_reason', nullable: true })
  lostReason!: string | null;

  @Column({ ...fenColumn, name: 'expected_annual_value_fen', nullable: true })
  expectedAnnualValueFen!: number | null;

  @Column({ ...idColumn, name: 'initiative_id', nullable: true })
  initiativeId!: string | null;

  @Column({ ...dayColumn, name: 'valid_from', nullable: true })
  validFrom!: string | null;

  /** The first day on which it holds no more. */
  @Column({ ...dayColumn, name: 'valid_to', nullable: true })
  validTo!: string | null;

  /** The version in `agreement_terms` that is in force, or will be first. */
  @Column({ ...countColumn, name: 'terms_version', nullable: true })
  termsVersion!: number | null;

  /** Channel of those terms. */
  @Column({ ...codeColumn(30), nullable: true })
  channel!: PaymentChannel | null;

  /** Recorded from sources and not yet completed. */
  @Column(flagColumn)
  reported!: boolean;

  @Column(flagColumn)
  synthetic!: boolean;

  @Column(countColumn)
  version!: number;
}
