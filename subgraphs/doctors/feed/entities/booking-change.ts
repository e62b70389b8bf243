import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn, instantColumn, sequenceColumn } from '../../../../platform/columns';

/** One row of `booking_changes`: a booking of a hospital is another one than before. */
@Entity({ name: 'booking_changes' })
@Index('booking_changes_hospital', ['hospitalId', 'seq'])
@Index('booking_changes_booking', ['bookingId', 'seq'])
@Index('booking_changes_age', ['changedAt'])
export class BookingChange {
  @PrimaryColumn({ type: 'tinyint', unsigned: true })
  shard!: number;

  @PrimaryColumn(sequenceColumn)
  seq!: number;

  @Column({ ...idColumn, name: 'hospital_id' })
  hospitalId!: string;

  @Column({ ...idColumn, name: 'booking_id' })
  bookingId!: string;

  /** On the clock of the database. */
  @Column({ ...instantColumn, name: 'changed_at' })
  changedAt!: Date;
}
