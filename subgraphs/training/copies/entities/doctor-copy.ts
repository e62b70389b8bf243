import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  idColumn,
  listColumn,
  textColumn,
} from '../../../../platform/columns';
import type { DoctorTitle } from '../../resolver-types.generated';

/** One row of `doctor_copies`: what filters and rules need to know of a doctor. */
@Entity({ name: 'doctor_copies' })
@Index('doctor_copies_title', ['title', 'id'])
export class DoctorCopy {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...textColumn(120), name: 'name_zh', nullable: true })
  nameZh!: string | null;

  @Column({ ...textColumn(120), name: 'name_en', nullable: true })
  nameEn!: string | null;

  @Column({ ...codeColumn(20), nullable: true })
  title!: DoctorTitle | null;

  @Column(codeColumn(20))
  status!: string;

  @Column({ ...listColumn, name: 'academic_roles' })
  academicRoles!: readonly string[];

  @Column(countColumn)
  version!: number;
}
