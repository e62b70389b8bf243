import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { codeColumn, idColumn, instantColumn, textColumn } from '../../../../platform/columns';
import type { AssistanceOfferState } from '../../resolver-types.generated';

/** One row of `assistance_offers`: a member that offers help. */
@Entity({ name: 'assistance_offers' })
@Index('assistance_offers_one_each', ['requestId', 'groupId'], { unique: true })
export class AssistanceOffer {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...idColumn, name: 'request_id' })
  requestId!: string;

  @Column({ ...idColumn, name: 'group_id' })
  groupId!: string;

  @Column(codeColumn(20))
  state!: AssistanceOfferState;

  @Column(textColumn(2000))
  offer!: string;

  @Column({ ...instantColumn, name: 'offered_at' })
  offeredAt!: Date;
}
