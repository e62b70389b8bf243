import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  fenColumn,
  idColumn,
  instantColumn,
  textColumn,
} from '../../../../platform/columns';
import type { PoolEntryKind, PriceCategory } from '../../resolver-types.generated';

/** One row of `pool_entries`: one income or cost of a department's month. Rows are only ever added. */
@Entity({ name: 'pool_entries' })
@Index('pool_entries_pool', ['poolId', 'recordedAt', 'id'])
export class PoolEntry {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...idColumn, name: 'pool_id' })
  poolId!: string;

  @Column(codeColumn(10))
  kind!: PoolEntryKind;

  /** Of income: only services count. */
  @Column({ ...codeColumn(20), nullable: true })
  category!: PriceCategory | null;

  @Column(textColumn(200))
  item!: string;

  @Column({ ...fenColumn, name: 'amount_fen' })
  amountFen!: number;

  /** The version of the month that it belongs to; 1 until the month is closed. */
  @Column({ ...countColumn, name: 'month_version' })
  monthVersion!: number;

  @Column({ ...instantColumn, name: 'recorded_at' })
  recordedAt!: Date;

  @Column(textColumn(120))
  actor!: string;
}
