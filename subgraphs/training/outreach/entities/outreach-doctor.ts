import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { countColumn, idColumn } from '../../../../platform/columns';

/** One row of `outreach_doctors`: a doctor who takes part. */
@Entity({ name: 'outreach_doctors' })
@Index('outreach_doctors_doctor', ['doctorId', 'eventId'])
export class OutreachDoctor {
  @PrimaryColumn({ ...idColumn, name: 'event_id' })
  eventId!: string;

  @PrimaryColumn({ ...idColumn, name: 'doctor_id' })
  doctorId!: string;

  @Column({ ...countColumn, name: 'list_position' })
  position!: number;
}
