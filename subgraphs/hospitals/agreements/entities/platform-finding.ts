import { Column, Entity, PrimaryColumn } from 'typeorm';
import { codeColumn, flagColumn, idColumn, textColumn } from '../../../../platform/columns';

/** One row of `platform_findings`: what an assessment found for one criterion. */
@Entity({ name: 'platform_findings' })
export class PlatformFinding {
  @PrimaryColumn({ ...idColumn, name: 'assessment_id' })
  assessmentId!: string;

  @PrimaryColumn({ ...codeColumn(40), name: 'criterion_code' })
  criterionCode!: string;

  @Column(flagColumn)
  met!: boolean;

  @Column({ ...textColumn(400), nullable: true })
  remark!: string | null;
}
