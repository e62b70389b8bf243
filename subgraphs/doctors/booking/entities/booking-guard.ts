import { Entity, PrimaryColumn } from 'typeorm';
import { codeColumn, idColumn } from '../../../../platform/columns';

/** Of what bookings are counted or kept apart across persons. */
export type GuardedSubject = 'THEATRE' | 'AGREEMENT' | 'HOSPITAL';

/** One row of `booking_guards`: whoever counts the bookings of its subject holds it until the end. */
@Entity({ name: 'booking_guards' })
export class BookingGuard {
  @PrimaryColumn({ ...codeColumn(10), name: 'subject_type' })
  subjectType!: GuardedSubject;

  @PrimaryColumn({ ...idColumn, name: 'subject_id' })
  subjectId!: string;
}
