import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn, instantColumn } from '../../../../platform/columns';

/** One row of `mdt_invitations`: a group that may send its doctors. */
@Entity({ name: 'mdt_invitations' })
@Index('mdt_invitations_group', ['groupId', 'conferenceId'])
export class MdtInvitation {
  @PrimaryColumn({ ...idColumn, name: 'conference_id' })
  conferenceId!: string;

  @PrimaryColumn({ ...idColumn, name: 'group_id' })
  groupId!: string;

  @Column({ ...instantColumn, name: 'invited_at' })
  invitedAt!: Date;
}
