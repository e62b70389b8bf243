import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  dayColumn,
  idColumn,
  instantColumn,
  textColumn,
} from '../../../../platform/columns';
import type { LogbookState, Participation } from '../../resolver-types.generated';

/** One row of `logbook_entries`. No patient stands in it. */
@Entity({ name: 'logbook_entries' })
@Index('logbook_entries_enrolment', ['enrolmentId', 'performedOn', 'id'])
@Index('logbook_entries_requirement', ['enrolmentId', 'requirementId', 'state'])
export class LogbookEntry {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...idColumn, name: 'enrolment_id' })
  enrolmentId!: string;

  /** The requirement of a module that it is meant for. */
  @Column({ ...idColumn, name: 'requirement_id', nullable: true })
  requirementId!: string | null;

  @Column({ ...dayColumn, name: 'performed_on' })
  performedOn!: string;

  @Column({ ...textColumn(200), name: 'procedure_name' })
  procedure!: string;

  @Column({ ...countColumn, name: 'surgery_level', nullable: true })
  surgeryLevel!: number | null;

  @Column(codeColumn(30))
  participation!: Participation;

  @Column(codeColumn(20))
  state!: LogbookState;

  @Column({ ...idColumn, name: 'site_id', nullable: true })
  siteId!: string | null;

  /** The doctor who confirmed or rejected it. */
  @Column({ ...idColumn, name: 'supervisor_id', nullable: true })
  supervisorId!: string | null;

  @Column({ ...instantColumn, name: 'decided_at', nullable: true })
  decidedAt!: Date | null;

  @Column({ ...textColumn(400), nullable: true })
  note!: string | null;

  @Column({ ...countColumn, default: 1 })
  version!: number;
}
