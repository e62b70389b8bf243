import { Column, Entity, PrimaryColumn } from 'typeorm';
import { codeColumn, countColumn, idColumn } from '../../../../platform/columns';

/** One row of `hospital_copies`: what rules need to know of a hospital. */
@Entity({ name: 'hospital_copies' })
export class HospitalCopy {
  @PrimaryColumn(idColumn)
  id!: string;

  /** Null: not stated. */
  @Column({ ...codeColumn(30), nullable: true })
  ownership!: string | null;

  @Column(countColumn)
  version!: number;
}
