import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { codeColumn, idColumn, instantColumn, longTextColumn, textColumn } from '../columns';

/** One row of `parked_events`: a fact of another owner that could not be applied. */
@Entity({ name: 'parked_events' })
@Index('parked_events_owner', ['owner', 'parkedAt'])
export class ParkedEvent {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column(codeColumn())
  owner!: string;

  @Column(codeColumn())
  kind!: string;

  @Column({ ...idColumn, name: 'subject_id' })
  subjectId!: string;

  @Column(longTextColumn)
  payload!: string;

  @Column({ ...instantColumn, name: 'occurred_at' })
  occurredAt!: Date;

  /** What went wrong, for the operator. */
  @Column(textColumn(400))
  cause!: string;

  @Column({ ...instantColumn, name: 'parked_at' })
  parkedAt!: Date;
}
