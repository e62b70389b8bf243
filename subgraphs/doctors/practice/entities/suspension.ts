import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { codeColumn, countColumn, idColumn, instantColumn } from '../../../../platform/columns';
import type { SuspensionReason, SuspensionScope } from '../../resolver-types.generated';

/** One row of `suspensions`: [startsAt, endsAt) in which a doctor may not practise. */
@Entity({ name: 'suspensions' })
@Index('suspensions_doctor', ['doctorId', 'startsAt', 'id'])
@Index('suspensions_starts', ['startsAt', 'id'])
export class Suspension {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...idColumn, name: 'doctor_id' })
  doctorId!: string;

  @Column(codeColumn(20))
  scope!: SuspensionScope;

  @Column({ ...idColumn, name: 'engagement_id', nullable: true })
  engagementId!: string | null;

  @Column({ ...idColumn, name: 'agreement_id', nullable: true })
  agreementId!: string | null;

  @Column({ ...instantColumn, name: 'starts_at' })
  startsAt!: Date;

  /** Null: its end is open. */
  @Column({ ...instantColumn, name: 'ends_at', nullable: true })
  endsAt!: Date | null;

  @Column({ ...codeColumn(20), name: 'reason_code' })
  reason!: SuspensionReason;

  @Column({ ...instantColumn, name: 'lifted_at', nullable: true })
  liftedAt!: Date | null;

  @Column(countColumn)
  version!: number;
}
