import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { countColumn, flagColumn, idColumn } from '../../../../platform/columns';

/** One row of `session_bookings`: a booking that lay in an offered block once. */
@Entity({ name: 'session_bookings' })
@Index('session_bookings_session', ['sessionId', 'takesBlock'])
export class SessionBooking {
  @PrimaryColumn({ ...idColumn, name: 'booking_id' })
  bookingId!: string;

  /** Null: it has left the blocks. */
  @Column({ ...idColumn, name: 'session_id', nullable: true })
  sessionId!: string | null;

  @Column({ ...flagColumn, name: 'takes_block' })
  takesBlock!: boolean;

  @Column({ ...countColumn, name: 'source_version' })
  sourceVersion!: number;
}
