import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  dayColumn,
  flagColumn,
  idColumn,
  textColumn,
} from '../../../../platform/columns';
import type { OutreachKind, OutreachState } from '../../resolver-types.generated';

/** One row of `outreach_events`. Nobody who was served is named. */
@Entity({ name: 'outreach_events' })
@Index('outreach_events_starts_on', ['startsOn', 'id'])
@Index('outreach_events_people', ['peopleServed', 'id'])
@Index('outreach_events_institution', ['institutionId', 'startsOn', 'id'])
export class OutreachEvent {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...textColumn(200), name: 'name_zh', nullable: true })
  nameZh!: string | null;

  @Column({ ...textColumn(200), name: 'name_en', nullable: true })
  nameEn!: string | null;

  @Column({ ...textColumn(400), name: 'sort_name' })
  sortName!: string;

  @Column(codeColumn(20))
  kind!: OutreachKind;

  @Column(codeColumn(20))
  state!: OutreachState;

  @Column({ ...textColumn(60), nullable: true })
  province!: string | null;

  @Column({ ...textColumn(60), nullable: true })
  city!: string | null;

  @Column({ ...textColumn(200), nullable: true })
  place!: string | null;

  @Column({ ...dayColumn, name: 'starts_on' })
  startsOn!: string;

  /** The day after the last. */
  @Column({ ...dayColumn, name: 'ends_on' })
  endsOn!: string;

  @Column({ ...idColumn, name: 'institution_id', nullable: true })
  institutionId!: string | null;

  /** Null until it is reported. */
  @Column({ ...countColumn, name: 'people_served', nullable: true })
  peopleServed!: number | null;

  /** Recorded from sources and not yet completed by its owners. */
  @Column(flagColumn)
  reported!: boolean;

  @Column(flagColumn)
  synthetic!: boolean;

  @Column(countColumn)
  version!: number;
}
