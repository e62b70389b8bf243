import { Column, Entity, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  idColumn,
  instantColumn,
  listColumn,
  textColumn,
} from '../../../../platform/columns';
import type { DoctorTitle, EngagementKind, PracticeMode } from '../../resolver-types.generated';

/** One row of `joining_terms`: what a group asks of doctors, from its publication to the next. */
@Entity({ name: 'joining_terms' })
export class JoiningTerms {
  @PrimaryColumn({ ...idColumn, name: 'group_id' })
  groupId!: string;

  @PrimaryColumn(countColumn)
  version!: number;

  @Column({ ...instantColumn, name: 'published_at' })
  publishedAt!: Date;

  @Column(textColumn(120))
  actor!: string;

  /** Empty: any. */
  @Column(listColumn)
  kinds!: EngagementKind[];

  @Column({ ...codeColumn(20), name: 'least_title', nullable: true })
  leastTitle!: DoctorTitle | null;

  @Column({ ...countColumn, name: 'least_years', nullable: true })
  leastYears!: number | null;

  /** Empty: any. */
  @Column({ ...listColumn, name: 'practice_modes' })
  practiceModes!: PracticeMode[];

  /** Empty: any. */
  @Column({ ...listColumn, name: 'specialty_codes' })
  specialties!: string[];
}
