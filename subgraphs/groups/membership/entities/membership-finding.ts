import { Column, Entity, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  flagColumn,
  idColumn,
  instantColumn,
  textColumn,
} from '../../../../platform/columns';

/** One row of `membership_findings`: what the secretariat found on one criterion of the charter. */
@Entity({ name: 'membership_findings' })
export class MembershipFinding {
  @PrimaryColumn({ ...idColumn, name: 'application_id' })
  applicationId!: string;

  @PrimaryColumn({ ...codeColumn(40), name: 'criterion_code' })
  criterionCode!: string;

  @Column(flagColumn)
  met!: boolean;

  @Column(textColumn(2000))
  evidence!: string;

  @Column({ ...instantColumn, name: 'recorded_at' })
  recordedAt!: Date;

  @Column({ ...textColumn(120), name: 'recorded_by' })
  recordedBy!: string;
}
