import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  dayColumn,
  idColumn,
  textColumn,
} from '../../../../platform/columns';
import type { ProductEvaluationState, ProductKind } from '../../resolver-types.generated';

/** One row of `product_evaluations`: a product of a partner that doctors score. */
@Entity({ name: 'product_evaluations' })
@Index('product_evaluations_opened', ['openedOn', 'id'])
@Index('product_evaluations_product', ['product', 'id'])
@Index('product_evaluations_partner', ['partnerId', 'openedOn'])
export class ProductEvaluation {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...idColumn, name: 'partner_id' })
  partnerId!: string;

  @Column(textColumn(200))
  product!: string;

  @Column(codeColumn(20))
  kind!: ProductKind;

  @Column(codeColumn(10))
  state!: ProductEvaluationState;

  @Column({ ...dayColumn, name: 'opened_on' })
  openedOn!: string;

  @Column({ ...dayColumn, name: 'closed_on', nullable: true })
  closedOn!: string | null;

  @Column(countColumn)
  version!: number;
}
