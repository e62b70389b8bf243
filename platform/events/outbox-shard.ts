import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instantColumn, sequenceColumn } from '../columns';

/**
 * One row of `outbox_shards`: the counter of a shard. Whoever writes an event holds this row until
 * commit, so the order of numbers is the order of commits and a reader never skips a late one.
 */
@Entity({ name: 'outbox_shards' })
export class OutboxShard {
  @PrimaryColumn({ type: 'tinyint', unsigned: true })
  shard!: number;

  @Column({ ...sequenceColumn, name: 'last_seq' })
  lastSeq!: number;

  /** The owner was alive at this instant of the database clock. */
  @Column({ ...instantColumn, name: 'heartbeat_at' })
  heartbeatAt!: Date;
}
