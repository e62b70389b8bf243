import { Column, Entity, PrimaryColumn } from 'typeorm';
import { codeColumn, countColumn, idColumn, textColumn } from '../../../../platform/columns';

/** One row of `case_procedures`: one procedure of a case. */
@Entity({ name: 'case_procedures' })
export class CaseProcedure {
  @PrimaryColumn({ ...idColumn, name: 'case_id' })
  caseId!: string;

  @PrimaryColumn({ ...countColumn, name: 'list_position' })
  position!: number;

  @Column(codeColumn(40))
  code!: string;

  @Column({ ...textColumn(200), name: 'procedure_name' })
  name!: string;

  @Column({ type: 'tinyint', unsigned: true, name: 'surgery_level', nullable: true })
  surgeryLevel!: number | null;
}
