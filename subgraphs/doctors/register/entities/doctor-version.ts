import { Column, Entity, PrimaryColumn } from 'typeorm';
import {
  countColumn,
  idColumn,
  instantColumn,
  longTextColumn,
  textColumn,
} from '../../../../platform/columns';

/** One row of `doctor_versions`: what the register said of a doctor from an instant on. */
@Entity({ name: 'doctor_versions' })
export class DoctorVersion {
  @PrimaryColumn({ ...idColumn, name: 'doctor_id' })
  doctorId!: string;

  @PrimaryColumn(countColumn)
  version!: number;

  /** Null: since before anybody kept it. */
  @Column({ ...instantColumn, name: 'recorded_at', nullable: true })
  recordedAt!: Date | null;

  @Column({ ...textColumn(120), nullable: true })
  actor!: string | null;

  /** JSON. */
  @Column(longTextColumn)
  record!: string;
}
