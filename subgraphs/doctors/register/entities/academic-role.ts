import { Column, Entity, PrimaryColumn } from 'typeorm';
import { codeColumn, countColumn, idColumn, textColumn } from '../../../../platform/columns';
import type { AcademicRoleKind } from '../../resolver-types.generated';

/** One row of `academic_roles`. */
@Entity({ name: 'academic_roles' })
export class AcademicRole {
  @PrimaryColumn({ ...idColumn, name: 'doctor_id' })
  doctorId!: string;

  @PrimaryColumn({ ...countColumn, name: 'list_position' })
  position!: number;

  @Column(codeColumn(30))
  kind!: AcademicRoleKind;

  @Column({ ...textColumn(120), nullable: true })
  wording!: string | null;

  @Column({ ...textColumn(120), nullable: true })
  institution!: string | null;
}
