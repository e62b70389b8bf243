import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { codeColumn, idColumn, textColumn } from '../../../../platform/columns';
import type { TraineeKind } from '../../resolver-types.generated';

/** One row of `trainees`: a person who learns, once, in however many programmes. */
@Entity({ name: 'trainees' })
@Index('trainees_doctor', ['doctorId'], { unique: true })
@Index('trainees_institution', ['institutionId'])
@Index('trainees_member', ['institutionId', 'memberNumber'], { unique: true })
@Index('trainees_student', ['school', 'memberNumber'], { unique: true })
export class Trainee {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column(codeColumn(20))
  kind!: TraineeKind;

  @Column({ ...idColumn, name: 'doctor_id', nullable: true })
  doctorId!: string | null;

  @Column({ ...idColumn, name: 'institution_id', nullable: true })
  institutionId!: string | null;

  @Column({ ...textColumn(120), nullable: true })
  school!: string | null;

  /** Null for a doctor, whose name stands in the register. */
  @Column({ ...textColumn(60), nullable: true })
  name!: string | null;

  /** Of a student or member: chosen by the school or institution, where two may have one name. */
  @Column({ ...codeColumn(40), name: 'member_number', nullable: true })
  memberNumber!: string | null;
}
