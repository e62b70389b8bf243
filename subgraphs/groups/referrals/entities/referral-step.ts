import { Column, Entity, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  idColumn,
  instantColumn,
  textColumn,
} from '../../../../platform/columns';
import type { ReferralState } from '../../resolver-types.generated';

/** One row of `referral_steps`: one state that a referral entered. */
@Entity({ name: 'referral_steps' })
export class ReferralStep {
  @PrimaryColumn({ ...idColumn, name: 'referral_id' })
  referralId!: string;

  @PrimaryColumn({ ...countColumn, name: 'step_number' })
  stepNumber!: number;

  @Column(codeColumn(20))
  state!: ReferralState;

  @Column({ ...instantColumn, name: 'happened_at' })
  happenedAt!: Date;

  @Column(textColumn(120))
  actor!: string;

  /** The group for which the actor acted; null for the passing of time. */
  @Column({ ...idColumn, name: 'group_id', nullable: true })
  groupId!: string | null;

  @Column({ ...textColumn(400), nullable: true })
  note!: string | null;
}
