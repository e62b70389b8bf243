import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { codeColumn, countColumn, idColumn } from '../../../../platform/columns';

/** One row of `group_specialties`. The specialty lives in another subgraph: a code here. */
@Entity({ name: 'group_specialties' })
@Index('group_specialties_code', ['specialtyCode', 'groupId'])
export class GroupSpecialty {
  @PrimaryColumn({ ...idColumn, name: 'group_id' })
  groupId!: string;

  @PrimaryColumn({ ...codeColumn(20), name: 'specialty_code' })
  specialtyCode!: string;

  /** The main specialty comes first. */
  @Column({ ...countColumn, name: 'list_position' })
  position!: number;
}
