import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { codeColumn, countColumn, idColumn, instantColumn } from '../../../../platform/columns';
import type { SessionOfferState } from '../../resolver-types.generated';

/** One row of `session_offers`: a doctor and a time that a group offers. */
@Entity({ name: 'session_offers' })
@Index('session_offers_request', ['sessionRequestId', 'startsAt', 'id'])
@Index('session_offers_group', ['groupId', 'state'])
@Index('session_offers_doctor', ['doctorId', 'startsAt'])
export class SessionOffer {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...idColumn, name: 'session_request_id' })
  sessionRequestId!: string;

  @Column({ ...idColumn, name: 'group_id' })
  groupId!: string;

  @Column({ ...idColumn, name: 'doctor_id' })
  doctorId!: string;

  @Column({ ...instantColumn, name: 'starts_at' })
  startsAt!: Date;

  @Column({ ...instantColumn, name: 'ends_at' })
  endsAt!: Date;

  @Column(codeColumn(20))
  state!: SessionOfferState;

  @Column({ ...instantColumn, name: 'offered_at' })
  offeredAt!: Date;

  @Column(countColumn)
  version!: number;

  /** Under which the group would come. */
  @Column({ ...idColumn, name: 'agreement_id', nullable: true })
  agreementId!: string | null;
}
