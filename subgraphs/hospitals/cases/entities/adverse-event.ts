import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { codeColumn, idColumn, instantColumn, longTextColumn } from '../../../../platform/columns';
import type {
  AdverseEventCategory,
  AdverseEventGrade,
  Party,
} from '../../resolver-types.generated';

/** One row of `adverse_events`: something that went wrong, or nearly, in a case. */
@Entity({ name: 'adverse_events' })
@Index('adverse_events_case', ['caseId', 'occurredAt', 'id'])
@Index('adverse_events_group', ['groupId', 'occurredAt', 'id'])
@Index('adverse_events_hospital', ['hospitalId', 'occurredAt', 'id'])
@Index('adverse_events_day', ['occurredAt', 'id'])
export class AdverseEvent {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...idColumn, name: 'case_id' })
  caseId!: string;

  @Column({ ...idColumn, name: 'group_id' })
  groupId!: string;

  @Column({ ...idColumn, name: 'hospital_id' })
  hospitalId!: string;

  @Column(codeColumn(20))
  grade!: AdverseEventGrade;

  @Column(codeColumn(20))
  category!: AdverseEventCategory;

  @Column({ ...instantColumn, name: 'occurred_at' })
  occurredAt!: Date;

  @Column({ ...instantColumn, name: 'recorded_at' })
  recordedAt!: Date;

  @Column({ ...codeColumn(10), name: 'recorded_by' })
  recordedBy!: Party;

  @Column(longTextColumn)
  description!: string;

  @Column({ ...instantColumn, name: 'closed_at', nullable: true })
  closedAt!: Date | null;

  @Column({ ...longTextColumn, nullable: true })
  conclusion!: string | null;
}
