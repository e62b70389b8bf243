import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { countColumn, dayColumn, idColumn } from '../../../../platform/columns';

/** One row of `engagement_copies`: which doctor is engaged in which group, `[validFrom, validUntil)`. */
@Entity({ name: 'engagement_copies' })
@Index('engagement_copies_doctor', ['doctorId', 'groupId'])
export class EngagementCopy {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...idColumn, name: 'doctor_id' })
  doctorId!: string;

  @Column({ ...idColumn, name: 'group_id' })
  groupId!: string;

  /** Null: since an unknown day. */
  @Column({ ...dayColumn, name: 'valid_from', nullable: true })
  validFrom!: string | null;

  /** The first day after it; null: not ended. */
  @Column({ ...dayColumn, name: 'valid_until', nullable: true })
  validUntil!: string | null;

  @Column(countColumn)
  version!: number;
}
