import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { countColumn, dayColumn, idColumn } from '../../../../platform/columns';

/** One row of `teaching_sessions`: training as it was held. */
@Entity({ name: 'teaching_sessions' })
@Index('teaching_sessions_cohort', ['cohortId', 'heldOn', 'id'])
export class TeachingSession {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...idColumn, name: 'cohort_id' })
  cohortId!: string;

  /** That of the cohort. */
  @Column({ ...idColumn, name: 'programme_id' })
  programmeId!: string;

  @Column({ ...idColumn, name: 'module_id' })
  moduleId!: string;

  @Column({ ...dayColumn, name: 'held_on' })
  heldOn!: string;

  @Column(countColumn)
  minutes!: number;

  /** The hospital for which it was held. */
  @Column({ ...idColumn, name: 'hospital_id', nullable: true })
  hospitalId!: string | null;

  @Column({ ...idColumn, name: 'institution_id', nullable: true })
  institutionId!: string | null;

  /** How many attended at least a part. */
  @Column(countColumn)
  trainees!: number;

  @Column(countColumn)
  version!: number;
}
