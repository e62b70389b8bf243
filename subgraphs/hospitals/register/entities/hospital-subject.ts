import { Entity, Index, PrimaryColumn } from 'typeorm';
import { codeColumn, idColumn } from '../../../../platform/columns';

/** One row of `hospital_subjects`: a clinical subject for which a hospital is registered. */
@Entity({ name: 'hospital_subjects' })
@Index('hospital_subjects_code', ['specialtyCode', 'hospitalId'])
export class HospitalSubject {
  @PrimaryColumn({ ...idColumn, name: 'hospital_id' })
  hospitalId!: string;

  @PrimaryColumn({ ...codeColumn(20), name: 'specialty_code' })
  specialtyCode!: string;
}
