import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { codeColumn, countColumn, textColumn } from '../../../../platform/columns';

/** One row of `platform_criteria`: a line of the checklist of platform assessments. */
@Entity({ name: 'platform_criteria' })
@Index('platform_criteria_position', ['position'], { unique: true })
export class PlatformCriterion {
  @PrimaryColumn(codeColumn(40))
  code!: string;

  @Column({ ...countColumn, name: 'list_position' })
  position!: number;

  @Column({ ...textColumn(60), name: 'name_zh' })
  nameZh!: string;

  @Column({ ...textColumn(60), name: 'name_en' })
  nameEn!: string;
}
