import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  dayColumn,
  idColumn,
  instantColumn,
  longTextColumn,
  textColumn,
} from '../../../../platform/columns';
import type { MdtConferenceState } from '../../resolver-types.generated';

/** One row of `mdt_conferences`: a conference of several disciplines on one patient. */
@Entity({ name: 'mdt_conferences' })
@Index('mdt_conferences_convened', ['convenedAt', 'id'])
@Index('mdt_conferences_state', ['state', 'convenedAt', 'id'])
@Index('mdt_conferences_convener', ['convenerId', 'convenedAt'])
@Index('mdt_conferences_convened_on', ['convenedOn'])
export class MdtConference {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...idColumn, name: 'convener_id' })
  convenerId!: string;

  @Column({ ...codeColumn(64), name: 'patient_ref' })
  patientRef!: string;

  @Column(textColumn(2000))
  question!: string;

  @Column(codeColumn(20))
  state!: MdtConferenceState;

  @Column({ ...idColumn, name: 'treating_hospital_id', nullable: true })
  treatingHospitalId!: string | null;

  @Column({ ...instantColumn, name: 'convened_at' })
  convenedAt!: Date;

  /** The same, as a business day. */
  @Column({ ...dayColumn, name: 'convened_on' })
  convenedOn!: string;

  @Column({ ...instantColumn, name: 'meets_at', nullable: true })
  meetsAt!: Date | null;

  @Column({ ...longTextColumn, nullable: true })
  conclusion!: string | null;

  @Column({ ...instantColumn, name: 'concluded_at', nullable: true })
  concludedAt!: Date | null;

  @Column(countColumn)
  version!: number;
}
