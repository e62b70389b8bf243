import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { codeColumn, countColumn, idColumn, textColumn } from '../../../../platform/columns';
import type { Party } from '../../resolver-types.generated';

/** One row of `departments`: a department of a hospital. */
@Entity({ name: 'departments' })
@Index('departments_hospital', ['hospitalId', 'sortName', 'id'])
export class Department {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...idColumn, name: 'hospital_id' })
  hospitalId!: string;

  @Column({ ...idColumn, name: 'site_id', nullable: true })
  siteId!: string | null;

  @Column({ ...textColumn(120), name: 'name_zh', nullable: true })
  nameZh!: string | null;

  @Column({ ...textColumn(120), name: 'name_en', nullable: true })
  nameEn!: string | null;

  @Column({ ...textColumn(200), name: 'sort_name' })
  sortName!: string;

  @Column({ ...codeColumn(20), name: 'specialty_code', nullable: true })
  specialtyCode!: string | null;

  /** The doctor lives in another subgraph: an id here. */
  @Column({ ...idColumn, name: 'head_doctor_id', nullable: true })
  headDoctorId!: string | null;

  @Column({ ...codeColumn(10), name: 'head_appointed_by', nullable: true })
  headAppointedBy!: Party | null;

  @Column({ ...countColumn, default: 1 })
  version!: number;
}
