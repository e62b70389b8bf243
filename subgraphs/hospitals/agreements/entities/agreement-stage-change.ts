import { Column, Entity, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  fenColumn,
  idColumn,
  instantColumn,
  textColumn,
} from '../../../../platform/columns';
import type { AgreementStage } from '../../resolver-types.generated';

/** One row of `agreement_stages`: one step of an agreement. Rows are only ever added. */
@Entity({ name: 'agreement_stages' })
export class AgreementStageChange {
  @PrimaryColumn({ ...idColumn, name: 'agreement_id' })
  agreementId!: string;

  /** From 1, in the order of entry. */
  @PrimaryColumn({ ...countColumn, name: 'list_position' })
  position!: number;

  @Column(codeColumn(20))
  stage!: AgreementStage;

  /** Null where no source says it. */
  @Column({ ...instantColumn, name: 'entered_at', nullable: true })
  enteredAt!: Date | null;

  @Column({ ...textColumn(120), nullable: true })
  actor!: string | null;

  @Column({ ...textColumn(200), name: 'lost_reason', nullable: true })
  lostReason!: string | null;

  @Column({ ...fenColumn, name: 'expected_annual_value_fen', nullable: true })
  expectedAnnualValueFen!: number | null;

  /** Why, where somebody said so. */
  @Column({ ...textColumn(200), nullable: true })
  note!: string | null;
}
