import { Column, Entity, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  idColumn,
  instantColumn,
  textColumn,
} from '../../../../platform/columns';
import type { MdtConferenceState } from '../../resolver-types.generated';

/** One row of `mdt_steps`: one state that a conference entered, or an invitation while it was open. */
@Entity({ name: 'mdt_steps' })
export class MdtStep {
  @PrimaryColumn({ ...idColumn, name: 'conference_id' })
  conferenceId!: string;

  @PrimaryColumn({ ...countColumn, name: 'step_number' })
  stepNumber!: number;

  @Column(codeColumn(20))
  state!: MdtConferenceState;

  @Column({ ...instantColumn, name: 'happened_at' })
  happenedAt!: Date;

  @Column(textColumn(120))
  actor!: string;

  @Column({ ...textColumn(400), nullable: true })
  note!: string | null;
}
