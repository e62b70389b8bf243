import { Column, Entity, PrimaryColumn } from 'typeorm';
import { codeColumn, sequenceColumn } from '../../../../platform/columns';

/** What is counted: changes of doctors' time by doctor, changes of bookings by hospital. */
export type FeedLog = 'AVAILABILITY' | 'BOOKINGS';

/**
 * One row of `feed_counters`: how far the log of a shard has come. Whoever writes into the log holds it
 * until commit, so the order of numbers is the order of commits and a reader never skips a late one.
 */
@Entity({ name: 'feed_counters' })
export class FeedCounter {
  @PrimaryColumn({ ...codeColumn(20), name: 'log_name' })
  log!: FeedLog;

  @PrimaryColumn({ type: 'tinyint', unsigned: true })
  shard!: number;

  @Column({ ...sequenceColumn, name: 'last_seq' })
  lastSeq!: number;
}
