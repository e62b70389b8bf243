import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  idColumn,
  instantColumn,
  listColumn,
  textColumn,
} from '../../../../platform/columns';
import type { EngagementKind, JoinRequestState } from '../../resolver-types.generated';

export interface JoinRequirement {
  readonly code: string;
  readonly met: boolean | null;
  readonly required?: readonly string[];
  readonly actual?: readonly string[];
  /** In words, of requirements that we have no sentence for. */
  readonly explanation?: string;
}

/** One row of `join_requests`. */
@Entity({ name: 'join_requests' })
@Index('join_requests_doctor', ['doctorId', 'sentAt', 'id'])
@Index('join_requests_group', ['groupId', 'state', 'sentAt', 'id'])
@Index('join_requests_sent', ['sentAt', 'id'])
export class JoinRequest {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...idColumn, name: 'doctor_id' })
  doctorId!: string;

  /** Null: the alliance was asked, and any member may answer. */
  @Column({ ...idColumn, name: 'group_id', nullable: true })
  groupId!: string | null;

  @Column({ ...idColumn, name: 'answered_by_id', nullable: true })
  answeredById!: string | null;

  @Column({ ...codeColumn(20), name: 'wanted_kind', nullable: true })
  wantedKind!: EngagementKind | null;

  @Column({ ...textColumn(1000), nullable: true })
  message!: string | null;

  @Column(codeColumn(20))
  state!: JoinRequestState;

  @Column({ ...instantColumn, name: 'sent_at' })
  sentAt!: Date;

  @Column(listColumn)
  requirements!: JoinRequirement[];

  @Column({ ...idColumn, name: 'engagement_id', nullable: true })
  engagementId!: string | null;

  @Column(countColumn)
  version!: number;
}
