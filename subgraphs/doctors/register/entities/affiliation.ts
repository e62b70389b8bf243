import { Column, Entity, PrimaryColumn } from 'typeorm';
import { dayColumn, idColumn } from '../../../../platform/columns';

/**
 * That a doctor works in a group today: of a row of `engagements` what everybody may know. Kind and
 * share, and what is over or still to come, belong to the engagement.
 */
@Entity({ name: 'engagements', synchronize: false })
export class Affiliation {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...idColumn, name: 'doctor_id' })
  doctorId!: string;

  @Column({ ...idColumn, name: 'group_id' })
  groupId!: string;

  @Column({ ...dayColumn, name: 'valid_from', nullable: true })
  validFrom!: string | null;
}
