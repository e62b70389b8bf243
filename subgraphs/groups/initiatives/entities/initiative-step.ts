import { Column, Entity, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  idColumn,
  instantColumn,
  textColumn,
} from '../../../../platform/columns';
import type { InitiativeState } from '../../resolver-types.generated';

/** One row of `initiative_steps`: one state that an initiative entered. */
@Entity({ name: 'initiative_steps' })
export class InitiativeStep {
  @PrimaryColumn({ ...idColumn, name: 'initiative_id' })
  initiativeId!: string;

  @PrimaryColumn({ ...countColumn, name: 'step_number' })
  stepNumber!: number;

  @Column(codeColumn(10))
  state!: InitiativeState;

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
