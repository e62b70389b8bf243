import { Column, Entity, PrimaryColumn } from 'typeorm';
import { countColumn, idColumn } from '../../../../platform/columns';

/** One row of `session_teachers`: a doctor who taught. */
@Entity({ name: 'session_teachers' })
export class SessionTeacher {
  @PrimaryColumn({ ...idColumn, name: 'session_id' })
  sessionId!: string;

  @PrimaryColumn({ ...idColumn, name: 'doctor_id' })
  doctorId!: string;

  @Column({ ...countColumn, name: 'list_position' })
  position!: number;
}
