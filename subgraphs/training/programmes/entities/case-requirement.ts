import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { codeColumn, countColumn, idColumn, textColumn } from '../../../../platform/columns';
import type { Participation } from '../../resolver-types.generated';

/** One row of `case_requirements`: how many cases of which kind a module asks for. */
@Entity({ name: 'case_requirements' })
@Index('case_requirements_place', ['moduleId', 'position'], { unique: true })
export class CaseRequirement {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...idColumn, name: 'module_id' })
  moduleId!: string;

  @Column({ ...countColumn, name: 'list_position' })
  position!: number;

  @Column({ ...textColumn(200), name: 'procedure_name' })
  procedure!: string;

  /** 1 to 4. */
  @Column({ ...countColumn, name: 'surgery_level', nullable: true })
  surgeryLevel!: number | null;

  /** The least that counts. */
  @Column(codeColumn(30))
  participation!: Participation;

  @Column({ ...countColumn, name: 'required_count' })
  count!: number;
}
