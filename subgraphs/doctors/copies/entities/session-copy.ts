import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { codeColumn, countColumn, idColumn, instantColumn } from '../../../../platform/columns';
import type { Purpose } from '../../resolver-types.generated';

/** One row of `session_copies`: a block of a theatre that a site offered, as its owner told it. */
@Entity({ name: 'session_copies' })
@Index('session_copies_site', ['siteId', 'startsAt'])
export class SessionCopy {
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

  /** Null: offered to nobody in particular. */
  @Column({ ...idColumn, name: 'group_id', nullable: true })
  groupId!: string | null;

  @Column({ ...idColumn, name: 'agreement_id', nullable: true })
  agreementId!: string | null;

  @Column({ ...codeColumn(20), name: 'specialty_code', nullable: true })
  specialtyCode!: string | null;

  @Column(codeColumn(20))
  purpose!: Purpose;

  @Column(codeColumn(20))
  state!: 'OFFERED' | 'WITHDRAWN';

  @Column({ ...countColumn, name: 'source_version' })
  sourceVersion!: number;
}
