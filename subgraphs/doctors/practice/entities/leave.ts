import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { countColumn, idColumn, instantColumn, textColumn } from '../../../../platform/columns';

/** One row of `leaves`: an absence in [startsAt, endsAt). */
@Entity({ name: 'leaves' })
@Index('leaves_doctor', ['doctorId', 'startsAt', 'id'])
export class Leave {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...idColumn, name: 'doctor_id' })
  doctorId!: string;

  @Column({ ...instantColumn, name: 'starts_at' })
  startsAt!: Date;

  @Column({ ...instantColumn, name: 'ends_at' })
  endsAt!: Date;

  /** For the doctor and the own groups alone; no field shows it. */
  @Column({ ...textColumn(200), name: 'private_reason', nullable: true })
  privateReason!: string | null;

  /** From here on the doctor is there after all. */
  @Column({ ...instantColumn, name: 'cancelled_at', nullable: true })
  cancelledAt!: Date | null;

  @Column(countColumn)
  version!: number;
}
