import { Column, Entity, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  flagColumn,
  instantColumn,
  textColumn,
} from '../../../../platform/columns';
import type { MeasureUnit, ReportSource } from '../../catalogue/measure-definition';

/** One row of `measure_definitions`: what a version of a measure means, and always will. */
@Entity({ name: 'measure_definitions' })
export class RecordedDefinition {
  @PrimaryColumn(codeColumn(60))
  code!: string;

  @PrimaryColumn(countColumn)
  version!: number;

  @Column({ ...codeColumn(20), name: 'source_name' })
  source!: ReportSource;

  @Column({ ...textColumn(60), name: 'name_zh' })
  nameZh!: string;

  @Column({ ...textColumn(120), name: 'name_en' })
  nameEn!: string;

  @Column({ ...textColumn(400), name: 'definition_zh' })
  definitionZh!: string;

  @Column({ ...textColumn(400), name: 'definition_en' })
  definitionEn!: string;

  @Column(codeColumn(20))
  unit!: MeasureUnit;

  @Column(flagColumn)
  additive!: boolean;

  @Column({ ...instantColumn, name: 'recorded_at' })
  recordedAt!: Date;
}
