import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  dayColumn,
  idColumn,
  instantColumn,
  listColumn,
  longTextColumn,
  textColumn,
} from '../../../../platform/columns';
import type { DatePrecision } from '../../../../platform/naming/reported-date';
import type { MeetingKind } from '../../resolver-types.generated';

/** One row of `meetings`: a meeting of the alliance. */
@Entity({ name: 'meetings' })
@Index('meetings_standing_quarter', ['quarterYear', 'quarterNumber', 'quarterPlace'], {
  unique: true,
})
@Index('meetings_held', ['heldOn', 'id'])
@Index('meetings_kind', ['kind', 'heldOn', 'id'])
export class Meeting {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column(codeColumn(20))
  kind!: MeetingKind;

  @Column({ ...textColumn(200), nullable: true })
  title!: string | null;

  @Column({ ...countColumn, name: 'quarter_year', nullable: true })
  quarterYear!: number | null;

  @Column({ ...countColumn, name: 'quarter_number', nullable: true })
  quarterNumber!: number | null;

  @Column({ ...dayColumn, name: 'held_on', nullable: true })
  heldOn!: string | null;

  @Column({ ...codeColumn(5), name: 'held_precision', nullable: true })
  heldPrecision!: DatePrecision | null;

  @Column({ ...textColumn(60), name: 'host_city', nullable: true })
  hostCity!: string | null;

  @Column({ ...idColumn, name: 'partner_id', nullable: true })
  partnerId!: string | null;

  @Column(listColumn)
  agenda!: string[];

  @Column(listColumn)
  guests!: string[];

  @Column({ ...longTextColumn, nullable: true })
  minutes!: string | null;

  @Column(countColumn)
  version!: number;

  /** 1 for the one meeting of its quarter; null for others, and when it was cancelled. */
  @Column({ ...countColumn, name: 'quarter_place', nullable: true })
  quarterPlace!: number | null;

  @Column({ ...instantColumn, name: 'cancelled_at', nullable: true })
  cancelledAt!: Date | null;

  @Column({ ...textColumn(400), name: 'cancel_reason', nullable: true })
  cancelReason!: string | null;
}
