import { Column, Entity, PrimaryColumn } from 'typeorm';
import { idColumn, instantColumn } from '../../../../platform/columns';

/** One row of `booking_rechecks`: a fact of another owner has changed under bookings of this doctor. */
@Entity({ name: 'booking_rechecks' })
export class BookingRecheck {
  @PrimaryColumn({ ...idColumn, name: 'doctor_id' })
  doctorId!: string;

  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...instantColumn, name: 'asked_at' })
  askedAt!: Date;
}
