import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { countColumn, flagColumn, idColumn } from '../../../../platform/columns';

/** One row of `programme_hospitals`. The hospital lives in another subgraph: an id here. */
@Entity({ name: 'programme_hospitals' })
@Index('programme_hospitals_hospital', ['hospitalId', 'programmeId'])
export class ProgrammeHospital {
  @PrimaryColumn({ ...idColumn, name: 'programme_id' })
  programmeId!: string;

  @PrimaryColumn({ ...idColumn, name: 'hospital_id' })
  hospitalId!: string;

  @Column({ ...flagColumn, name: 'is_leading' })
  leading!: boolean;

  /** Accredited by the state as a base of residency training. */
  @Column({ ...flagColumn, name: 'accredited_base' })
  accreditedBase!: boolean;

  @Column({ ...countColumn, name: 'list_position' })
  position!: number;
}
