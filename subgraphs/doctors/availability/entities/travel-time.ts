import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { countColumn, idColumn, instantColumn, textColumn } from '../../../../platform/columns';

/** One row of `travel_times`: how long the way takes, as somebody said it; the highest version counts. */
@Entity({ name: 'travel_times' })
@Index('travel_times_to', ['toSiteId'])
export class TravelTime {
  @PrimaryColumn({ ...idColumn, name: 'from_site_id' })
  fromSiteId!: string;

  @PrimaryColumn({ ...idColumn, name: 'to_site_id' })
  toSiteId!: string;

  @PrimaryColumn(countColumn)
  version!: number;

  @Column(countColumn)
  minutes!: number;

  @Column({ ...instantColumn, name: 'recorded_at' })
  recordedAt!: Date;

  @Column({ ...textColumn(120), nullable: true })
  actor!: string | null;
}
