import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn, instantColumn, longTextColumn } from '../../../../platform/columns';

/** One row of `mdt_opinions`: what one doctor wrote. */
@Entity({ name: 'mdt_opinions' })
@Index('mdt_opinions_conference', ['conferenceId', 'givenAt', 'id'])
export class MdtOpinion {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...idColumn, name: 'conference_id' })
  conferenceId!: string;

  @Column({ ...idColumn, name: 'doctor_id' })
  doctorId!: string;

  @Column({ ...idColumn, name: 'group_id', nullable: true })
  groupId!: string | null;

  @Column(longTextColumn)
  opinion!: string;

  @Column({ ...instantColumn, name: 'given_at' })
  givenAt!: Date;
}
