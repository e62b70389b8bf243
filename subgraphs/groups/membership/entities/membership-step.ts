import { Column, Entity, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  idColumn,
  instantColumn,
  textColumn,
} from '../../../../platform/columns';
import type { MembershipApplicationState } from '../../resolver-types.generated';

/** One row of `membership_steps`: one state that an application entered. */
@Entity({ name: 'membership_steps' })
export class MembershipStep {
  @PrimaryColumn({ ...idColumn, name: 'application_id' })
  applicationId!: string;

  @PrimaryColumn({ ...countColumn, name: 'step_number' })
  stepNumber!: number;

  @Column(codeColumn(20))
  state!: MembershipApplicationState;

  @Column({ ...instantColumn, name: 'happened_at' })
  happenedAt!: Date;

  @Column(textColumn(120))
  actor!: string;

  @Column({ ...textColumn(400), nullable: true })
  note!: string | null;
}
