import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  dayColumn,
  idColumn,
  instantColumn,
  sequenceColumn,
} from '../../../../platform/columns';
import type { ChangeReason } from '../domain/change-reason';

/**
 * One row of `availability_changes`: on these days a doctor's time may be another one than before. It
 * tells no state: whoever reads it computes that anew.
 */
@Entity({ name: 'availability_changes' })
@Index('availability_changes_doctor', ['doctorId', 'toDay', 'seq'])
@Index('availability_changes_past', ['toDay', 'changedAt'])
export class AvailabilityChange {
  @PrimaryColumn({ type: 'tinyint', unsigned: true })
  shard!: number;

  @PrimaryColumn(sequenceColumn)
  seq!: number;

  /** Null: every doctor of the shard. */
  @Column({ ...idColumn, name: 'doctor_id', nullable: true })
  doctorId!: string | null;

  /** Null: at every site. */
  @Column({ ...idColumn, name: 'site_id', nullable: true })
  siteId!: string | null;

  @Column({ ...dayColumn, name: 'from_day' })
  fromDay!: string;

  /** The day after the last one. */
  @Column({ ...dayColumn, name: 'to_day' })
  toDay!: string;

  @Column(codeColumn(20))
  reason!: ChangeReason;

  /** On the clock of the database. */
  @Column({ ...instantColumn, name: 'changed_at' })
  changedAt!: Date;
}
