import { Column, Entity, PrimaryColumn } from 'typeorm';
import { codeColumn, idColumn, instantColumn, longTextColumn, sequenceColumn } from '../columns';

/** One row of `outbox`: a fact that others may copy, written in the transaction that made it true. */
@Entity({ name: 'outbox' })
export class OutboxEvent {
  @PrimaryColumn({ type: 'tinyint', unsigned: true })
  shard!: number;

  @PrimaryColumn(sequenceColumn)
  seq!: number;

  @Column(codeColumn())
  kind!: string;

  @Column({ ...idColumn, name: 'subject_id' })
  subjectId!: string;

  /** The state of the subject after the change, as JSON. */
  @Column(longTextColumn)
  payload!: string;

  @Column({ ...instantColumn, name: 'occurred_at' })
  occurredAt!: Date;
}
