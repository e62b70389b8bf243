import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { codeColumn, countColumn, idColumn } from '../../../../platform/columns';

/** One row of `doctor_specialties`. The specialty lives in another subgraph: a code here. */
@Entity({ name: 'doctor_specialties' })
@Index('doctor_specialties_code', ['specialtyCode', 'doctorId'])
export class DoctorSpecialty {
  @PrimaryColumn({ ...idColumn, name: 'doctor_id' })
  doctorId!: string;

  @PrimaryColumn({ ...codeColumn(20), name: 'specialty_code' })
  specialtyCode!: string;

  /** The main specialty comes first. */
  @Column({ ...countColumn, name: 'list_position' })
  position!: number;
}
