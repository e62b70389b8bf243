import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { countColumn, idColumn } from '../../../../platform/columns';

/** One row of `programme_supervisors`. The doctor lives in another subgraph: an id here. */
@Entity({ name: 'programme_supervisors' })
@Index('programme_supervisors_doctor', ['doctorId', 'programmeId'])
export class ProgrammeSupervisor {
  @PrimaryColumn({ ...idColumn, name: 'programme_id' })
  programmeId!: string;

  @PrimaryColumn({ ...idColumn, name: 'doctor_id' })
  doctorId!: string;

  @Column({ ...countColumn, name: 'list_position' })
  position!: number;
}
