import { Column, Entity, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  idColumn,
  instantColumn,
  longTextColumn,
  textColumn,
} from '../../../../platform/columns';

/** One row of `register_changes`: an entry of the register as somebody left it. Rows are only ever added. */
@Entity({ name: 'register_changes' })
export class RegisterChange {
  @PrimaryColumn({ ...idColumn, name: 'record_id' })
  recordId!: string;

  /** The version that the change made. */
  @PrimaryColumn({ ...countColumn, name: 'record_version' })
  version!: number;

  @Column({ ...codeColumn(20), name: 'record_type' })
  type!: string;

  @Column({ ...instantColumn, name: 'changed_at' })
  changedAt!: Date;

  @Column(textColumn(120))
  actor!: string;

  /** The whole entry as JSON. */
  @Column({ ...longTextColumn, name: 'record_state' })
  state!: string;
}
