import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  idColumn,
  instantColumn,
  textColumn,
} from '../../../../platform/columns';
import type { AssistanceState, AssistanceTopic } from '../../resolver-types.generated';

/** One row of `assistance_requests`: a group that asks for help. */
@Entity({ name: 'assistance_requests' })
@Index('assistance_requests_asked', ['askedAt', 'id'])
@Index('assistance_requests_state', ['state', 'askedAt', 'id'])
@Index('assistance_requests_group', ['groupId', 'state', 'askedAt'])
export class AssistanceRequest {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...idColumn, name: 'group_id' })
  groupId!: string;

  @Column(codeColumn(20))
  topic!: AssistanceTopic;

  @Column(codeColumn(20))
  state!: AssistanceState;

  @Column(textColumn(2000))
  question!: string;

  @Column({ ...instantColumn, name: 'asked_at' })
  askedAt!: Date;

  @Column({ ...idColumn, name: 'accepted_offer_id', nullable: true })
  acceptedOfferId!: string | null;

  @Column({ ...instantColumn, name: 'closed_at', nullable: true })
  closedAt!: Date | null;

  @Column(countColumn)
  version!: number;
}
