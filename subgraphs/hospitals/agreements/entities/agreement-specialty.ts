import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { codeColumn, countColumn, idColumn } from '../../../../platform/columns';

/** One row of `agreement_specialties`: a specialty that the terms in force cover. */
@Entity({ name: 'agreement_specialties' })
@Index('agreement_specialties_code', ['specialtyCode', 'agreementId'])
export class AgreementSpecialty {
  @PrimaryColumn({ ...idColumn, name: 'agreement_id' })
  agreementId!: string;

  @PrimaryColumn({ ...codeColumn(20), name: 'specialty_code' })
  specialtyCode!: string;

  @Column({ ...countColumn, name: 'list_position' })
  position!: number;
}
