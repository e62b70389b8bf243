import { Column, Entity, PrimaryColumn } from 'typeorm';
import { countColumn, fenColumn, idColumn } from '../../../../platform/columns';

/** One row of `price_tiers`: the price for all from a total quantity upward. */
@Entity({ name: 'price_tiers' })
export class PriceTier {
  @PrimaryColumn({ ...idColumn, name: 'initiative_id' })
  initiativeId!: string;

  @PrimaryColumn({ ...countColumn, name: 'from_quantity' })
  fromQuantity!: number;

  @Column({ ...fenColumn, name: 'unit_price_fen' })
  unitPriceFen!: number;
}
