import { Column, Entity, PrimaryColumn } from 'typeorm';
import { codeColumn, dayColumn, flagColumn, instantColumn } from '../../../../platform/columns';

/** The only row of `feed_state`: what all readers of the feed share. */
@Entity({ name: 'feed_state' })
export class FeedState {
  @PrimaryColumn({ type: 'tinyint', unsigned: true })
  id!: number;

  /** Numbers are compared within one epoch. */
  @Column(codeColumn(12))
  epoch!: string;

  /** When the database server of this epoch was started; null before somebody looked. */
  @Column({ ...instantColumn, name: 'server_started_at', nullable: true })
  serverStartedAt!: Date | null;

  /** Nothing was written since the last process stopped in order. */
  @Column(flagColumn)
  closed!: boolean;

  /** The day after the last one that is offered; null before the first. */
  @Column({ ...dayColumn, name: 'offered_until', nullable: true })
  offeredUntil!: string | null;
}
