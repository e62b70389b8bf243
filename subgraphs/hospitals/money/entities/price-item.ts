import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  dayColumn,
  fenColumn,
  flagColumn,
  idColumn,
  listColumn,
  textColumn,
} from '../../../../platform/columns';
import type { HospitalOwnership, PriceBasis, PriceCategory } from '../../resolver-types.generated';

/** One row of `price_items`: what a hospital asks for one item, or an example of it. */
@Entity({ name: 'price_items' })
@Index('price_items_item', ['item', 'id'])
@Index('price_items_hospital', ['hospitalId', 'item', 'id'])
@Index('price_items_lowest', ['lowestFen', 'id'])
export class PriceItem {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...idColumn, name: 'hospital_id', nullable: true })
  hospitalId!: string | null;

  @Column({ ...codeColumn(20), nullable: true })
  ownership!: HospitalOwnership | null;

  @Column(codeColumn(60))
  item!: string;

  @Column({ ...textColumn(120), name: 'name_zh', nullable: true })
  nameZh!: string | null;

  @Column({ ...textColumn(120), name: 'name_en', nullable: true })
  nameEn!: string | null;

  @Column({ ...codeColumn(20), name: 'specialty_code', nullable: true })
  specialtyCode!: string | null;

  @Column(codeColumn(20))
  category!: PriceCategory;

  @Column({ ...codeColumn(10), nullable: true })
  basis!: PriceBasis | null;

  /** From the lowest to the highest. */
  @Column({ ...listColumn, name: 'prices_fen' })
  pricesFen!: readonly number[];

  /** The first of `pricesFen`, for the order of lists. */
  @Column({ ...fenColumn, name: 'lowest_fen' })
  lowestFen!: number;

  @Column({ ...dayColumn, name: 'valid_from', nullable: true })
  validFrom!: string | null;

  @Column({ ...dayColumn, name: 'valid_to', nullable: true })
  validTo!: string | null;

  @Column(flagColumn)
  reported!: boolean;

  @Column(flagColumn)
  synthetic!: boolean;
}
