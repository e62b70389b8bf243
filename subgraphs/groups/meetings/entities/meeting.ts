import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  dayColumn,
  idColumn,
  listColumn,
  longTextColumn,
  textColumn,
} from '../../../../platform/columns';
import type { DatePrecision } from '../../../../platform/naming/reported-date';
import type { MeetingKind } from '../../resolver-types.generated';

/** One row of `meetings`: a meeting of the alliance. */
@Entity({ name: 'meetings' })
@Index('meetings_quarter', ['quarterYear', 'quarterNumber'], { unique: true })
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
}
