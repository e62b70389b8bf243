import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { countColumn, dayColumn, flagColumn, idColumn } from '../../../../platform/columns';

/** One row of `assessments`: a result, never changed; a repetition is a row of its own. */
@Entity({ name: 'assessments' })
@Index('assessments_enrolment', ['enrolmentId', 'assessedOn', 'id'])
export class Assessment {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...idColumn, name: 'enrolment_id' })
  enrolmentId!: string;

  @Column({ ...idColumn, name: 'module_id' })
  moduleId!: string;

  @Column({ ...dayColumn, name: 'assessed_on' })
  assessedOn!: string;

  /** 0 to 100. */
  @Column({ ...countColumn, nullable: true })
  score!: number | null;

  @Column(flagColumn)
  passed!: boolean;

  /** A doctor. */
  @Column({ ...idColumn, name: 'assessor_id' })
  assessorId!: string;
}
