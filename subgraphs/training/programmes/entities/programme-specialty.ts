import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { codeColumn, countColumn, idColumn } from '../../../../platform/columns';

/** One row of `programme_specialties`. The specialty lives in another subgraph: a code here. */
@Entity({ name: 'programme_specialties' })
@Index('programme_specialties_code', ['specialtyCode', 'programmeId'])
export class ProgrammeSpecialty {
  @PrimaryColumn({ ...idColumn, name: 'programme_id' })
  programmeId!: string;

  @PrimaryColumn({ ...codeColumn(20), name: 'specialty_code' })
  specialtyCode!: string;

  /** The main specialty comes first. */
  @Column({ ...countColumn, name: 'list_position' })
  position!: number;
}
