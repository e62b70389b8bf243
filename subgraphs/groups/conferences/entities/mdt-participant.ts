import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn } from '../../../../platform/columns';

/** One row of `mdt_participants`: a doctor who is asked, for a group or for the treating hospital. */
@Entity({ name: 'mdt_participants' })
@Index('mdt_participants_group', ['groupId', 'conferenceId'])
export class MdtParticipant {
  @PrimaryColumn({ ...idColumn, name: 'conference_id' })
  conferenceId!: string;

  @PrimaryColumn({ ...idColumn, name: 'doctor_id' })
  doctorId!: string;

  @Column({ ...idColumn, name: 'group_id', nullable: true })
  groupId!: string | null;

  @Column({ ...idColumn, name: 'hospital_id', nullable: true })
  hospitalId!: string | null;
}
