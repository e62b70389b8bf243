import { Column, Entity, PrimaryColumn } from 'typeorm';
import { countColumn, idColumn, instantColumn, textColumn } from '../../../../platform/columns';

/** One row of `assistance_ratings`: what one side thought of the other. */
@Entity({ name: 'assistance_ratings' })
export class AssistanceRating {
  @PrimaryColumn({ ...idColumn, name: 'request_id' })
  requestId!: string;

  /** The group that rates. */
  @PrimaryColumn({ ...idColumn, name: 'rater_id' })
  raterId!: string;

  /** The group that is rated. */
  @Column({ ...idColumn, name: 'rated_id' })
  ratedId!: string;

  @Column(countColumn)
  score!: number;

  @Column({ ...textColumn(1000), nullable: true })
  remark!: string | null;

  @Column({ ...instantColumn, name: 'rated_at' })
  ratedAt!: Date;
}
