import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  flagColumn,
  idColumn,
  instantColumn,
  textColumn,
} from '../../../../platform/columns';
import type { OfferedSessionState, Purpose } from '../../resolver-types.generated';

/** One row of `offered_sessions`: a block of time in one theatre or room. */
@Entity({ name: 'offered_sessions' })
@Index('offered_sessions_start', ['startsAt', 'id'])
@Index('offered_sessions_site', ['siteId', 'startsAt', 'id'])
@Index('offered_sessions_theatre', ['theatreId', 'startsAt', 'id'])
@Index('offered_sessions_group', ['groupId', 'startsAt', 'id'])
export class OfferedSession {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...idColumn, name: 'theatre_id' })
  theatreId!: string;

  @Column({ ...idColumn, name: 'site_id' })
  siteId!: string;

  @Column({ ...instantColumn, name: 'starts_at' })
  startsAt!: Date;

  @Column({ ...instantColumn, name: 'ends_at' })
  endsAt!: Date;

  @Column({ ...idColumn, name: 'group_id', nullable: true })
  groupId!: string | null;

  @Column({ ...idColumn, name: 'agreement_id', nullable: true })
  agreementId!: string | null;

  @Column({ ...codeColumn(20), name: 'specialty_code', nullable: true })
  specialtyCode!: string | null;

  @Column(codeColumn(20))
  purpose!: Purpose;

  @Column(codeColumn(20))
  state!: OfferedSessionState;

  @Column({ ...instantColumn, name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;

  @Column({ ...textColumn(200), name: 'withdrawn_reason', nullable: true })
  withdrawnReason!: string | null;

  @Column(flagColumn)
  synthetic!: boolean;

  @Column(countColumn)
  version!: number;
}
