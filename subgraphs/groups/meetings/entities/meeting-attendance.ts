import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { countColumn, idColumn } from '../../../../platform/columns';

/** One row of `meeting_attendance`: a group that was there. */
@Entity({ name: 'meeting_attendance' })
@Index('meeting_attendance_group', ['groupId', 'meetingId'])
export class MeetingAttendance {
  @PrimaryColumn({ ...idColumn, name: 'meeting_id' })
  meetingId!: string;

  @PrimaryColumn({ ...idColumn, name: 'group_id' })
  groupId!: string;

  /** How many came; null when nobody counted. */
  @Column({ ...countColumn, nullable: true })
  people!: number | null;
}
