import { Column, Entity, PrimaryColumn } from 'typeorm';
import { countColumn, idColumn } from '../../../../platform/columns';

/** One row of `group_founders`. The doctor lives in another subgraph: an id here. */
@Entity({ name: 'group_founders' })
export class GroupFounder {
  @PrimaryColumn({ ...idColumn, name: 'group_id' })
  groupId!: string;

  @PrimaryColumn({ ...idColumn, name: 'doctor_id' })
  doctorId!: string;

  @Column({ ...countColumn, name: 'list_position' })
  position!: number;
}
