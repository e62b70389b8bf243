import { Column, Entity, PrimaryColumn } from 'typeorm';
import { codeColumn, countColumn, idColumn } from '../../../../platform/columns';
import type { DoctorTitle } from '../../resolver-types.generated';

/** One row of `doctor_copies`: what rules need to know of a doctor. */
@Entity({ name: 'doctor_copies' })
export class DoctorCopy {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...codeColumn(20), nullable: true })
  title!: DoctorTitle | null;

  @Column(codeColumn(20))
  status!: string;

  @Column(countColumn)
  version!: number;
}
