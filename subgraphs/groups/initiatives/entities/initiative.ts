import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  fenColumn,
  idColumn,
  instantColumn,
  longTextColumn,
  textColumn,
} from '../../../../platform/columns';
import type {
  CooperationMode,
  InitiativeKind,
  InitiativeState,
} from '../../resolver-types.generated';

/** One row of `initiatives`: something that several groups do together. */
@Entity({ name: 'initiatives' })
@Index('initiatives_created', ['createdAt', 'id'])
@Index('initiatives_state', ['state', 'closesAt', 'id'])
@Index('initiatives_closes', ['closesAt', 'id'])
export class Initiative {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column(codeColumn(20))
  kind!: InitiativeKind;

  @Column(codeColumn(10))
  state!: InitiativeState;

  @Column(textColumn(200))
  title!: string;

  @Column({ ...longTextColumn, nullable: true })
  description!: string | null;

  @Column({ ...idColumn, name: 'convener_id' })
  convenerId!: string;

  /** The supplier or financier. */
  @Column({ ...idColumn, name: 'partner_id', nullable: true })
  partnerId!: string | null;

  @Column({ ...idColumn, name: 'hospital_id', nullable: true })
  hospitalId!: string | null;

  @Column({ ...textColumn(120), nullable: true })
  chain!: string | null;

  @Column({ ...textColumn(40), nullable: true })
  unit!: string | null;

  @Column({ ...countColumn, name: 'minimum_quantity', nullable: true })
  minimumQuantity!: number | null;

  @Column({ ...instantColumn, name: 'created_at' })
  createdAt!: Date;

  @Column({ ...instantColumn, name: 'opens_at', nullable: true })
  opensAt!: Date | null;

  @Column({ ...instantColumn, name: 'closes_at', nullable: true })
  closesAt!: Date | null;

  @Column({ ...instantColumn, name: 'closed_at', nullable: true })
  closedAt!: Date | null;

  @Column({ ...instantColumn, name: 'awarded_at', nullable: true })
  awardedAt!: Date | null;

  @Column({ ...countColumn, name: 'award_quantity', nullable: true })
  awardQuantity!: number | null;

  @Column({ ...fenColumn, name: 'award_unit_price_fen', nullable: true })
  awardUnitPriceFen!: number | null;

  @Column(countColumn)
  version!: number;

  /** Of a contract. */
  @Column({ ...codeColumn(20), name: 'cooperation_mode', nullable: true })
  mode!: CooperationMode | null;

  /** Of an awarded contract. */
  @Column({ ...idColumn, name: 'signing_hospital_id', nullable: true })
  signingHospitalId!: string | null;

  @Column({ ...textColumn(400), name: 'failure_reason', nullable: true })
  failureReason!: string | null;
}
