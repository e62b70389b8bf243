import { Column, Entity, PrimaryColumn } from 'typeorm';
import { codeColumn, instantColumn } from '../columns';

/** One row of `event_sources`: how far this schema has copied one owner's facts. */
@Entity({ name: 'event_sources' })
export class EventSource {
  @PrimaryColumn(codeColumn())
  owner!: string;

  /** The owner's cursor behind the last event that was applied; null before the first. */
  @Column({ ...codeColumn(200), name: 'source_cursor', nullable: true })
  cursor!: string | null;

  /** Everything that the owner knew at this instant is here; null until the first full copy. */
  @Column({ ...instantColumn, name: 'as_of', nullable: true })
  asOf!: Date | null;
}
