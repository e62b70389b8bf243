import { Column, Entity, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  idColumn,
  instantColumn,
  textColumn,
} from '../../../../platform/columns';
import type { BookingState } from '../../resolver-types.generated';

/** One row of `booking_steps`: append-only. */
@Entity({ name: 'booking_steps' })
export class BookingStep {
  @PrimaryColumn({ ...idColumn, name: 'booking_id' })
  bookingId!: string;

  @PrimaryColumn({ ...countColumn, name: 'list_position' })
  position!: number;

  @Column(codeColumn(20))
  state!: BookingState;

  @Column({ ...instantColumn, name: 'entered_at' })
  enteredAt!: Date;

  @Column({ ...textColumn(120), nullable: true })
  actor!: string | null;

  @Column({ ...codeColumn(40), name: 'reason_code', nullable: true })
  reason!: string | null;
}
