import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { countColumn, idColumn } from '../../../../platform/columns';

/** One row of `outreach_groups`: a group that takes part. */
@Entity({ name: 'outreach_groups' })
@Index('outreach_groups_group', ['groupId', 'eventId'])
export class OutreachGroup {
  @PrimaryColumn({ ...idColumn, name: 'event_id' })
  eventId!: string;

  @PrimaryColumn({ ...idColumn, name: 'group_id' })
  groupId!: string;

  @Column({ ...countColumn, name: 'list_position' })
  position!: number;
}
