import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  dayColumn,
  flagColumn,
  idColumn,
  listColumn,
  longTextColumn,
  textColumn,
} from '../../../../platform/columns';
import type { DatePrecision } from '../../../../platform/naming/reported-date';
import type {
  CareerStage,
  DoctorStatus,
  DoctorTitle,
  LicenceCategory,
  PracticeMode,
} from '../../resolver-types.generated';

/** One row of `doctors`: the person, and the row that writers of facts about the person lock. */
@Entity({ name: 'doctors' })
@Index('doctors_licence', ['licenceHash'], { unique: true })
@Index('doctors_name', ['sortName', 'id'])
@Index('doctors_title', ['title', 'sortName', 'id'])
@Index('doctors_practising_since', ['practisingSince', 'id'])
export class Doctor {
  @PrimaryColumn(idColumn)
  id!: string;

  /** SHA-256 of the licence number: the number itself is kept nowhere. */
  @Column({ ...codeColumn(64), name: 'licence_hash', nullable: true })
  licenceHash!: string | null;

  @Column({ ...textColumn(120), name: 'name_zh', nullable: true })
  nameZh!: string | null;

  @Column({ ...textColumn(120), name: 'name_en', nullable: true })
  nameEn!: string | null;

  @Column({ ...textColumn(200), name: 'sort_name' })
  sortName!: string;

  @Column({ ...codeColumn(20), nullable: true })
  title!: DoctorTitle | null;

  @Column({ ...codeColumn(20), name: 'licence_category', nullable: true })
  licenceCategory!: LicenceCategory | null;

  @Column({ ...codeColumn(20), name: 'practice_mode', nullable: true })
  practiceMode!: PracticeMode | null;

  @Column({ ...dayColumn, name: 'practice_mode_since', nullable: true })
  practiceModeSince!: string | null;

  @Column({ ...codeColumn(5), name: 'practice_mode_precision', nullable: true })
  practiceModePrecision!: DatePrecision | null;

  /** A hospital, which lives in another subgraph. */
  @Column({ ...idColumn, name: 'main_employer_id', nullable: true })
  mainEmployerId!: string | null;

  @Column({ ...textColumn(120), name: 'main_employer_name', nullable: true })
  mainEmployerName!: string | null;

  @Column({ ...dayColumn, name: 'practising_since', nullable: true })
  practisingSince!: string | null;

  @Column({ ...codeColumn(5), name: 'practising_precision', nullable: true })
  practisingPrecision!: DatePrecision | null;

  @Column({ ...codeColumn(20), name: 'career_stage', nullable: true })
  careerStage!: CareerStage | null;

  @Column(listColumn)
  languages!: string[];

  @Column({ ...longTextColumn, nullable: true })
  biography!: string | null;

  @Column(codeColumn(20))
  status!: DoctorStatus;

  /** Recorded from sources and not yet completed by anybody who knows. */
  @Column(flagColumn)
  reported!: boolean;

  @Column(flagColumn)
  synthetic!: boolean;

  @Column(countColumn)
  version!: number;
}
