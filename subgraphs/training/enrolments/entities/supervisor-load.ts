import { Column, Entity, PrimaryColumn } from 'typeorm';
import { countColumn, idColumn } from '../../../../platform/columns';

/** One row of `supervisor_loads`: how many trainees a doctor has at this time, kept under its lock. */
@Entity({ name: 'supervisor_loads' })
export class SupervisorLoad {
  /** The doctor's. */
  @PrimaryColumn(idColumn)
  id!: string;

  /** Admitted or in training. */
  @Column(countColumn)
  trainees!: number;

  @Column(countColumn)
  version!: number;
}
