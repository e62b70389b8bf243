import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  flagColumn,
  idColumn,
  textColumn,
} from '../../../../platform/columns';
import type { PartnerKind } from '../../resolver-types.generated';

/** One row of `partners`: an organisation that works with the alliance or with one group. */
@Entity({ name: 'partners' })
@Index('partners_name', ['sortName', 'id'])
@Index('partners_kind', ['kind', 'sortName', 'id'])
@Index('partners_group', ['groupId', 'sortName', 'id'])
export class Partner {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...textColumn(120), nullable: true })
  name!: string | null;

  /** How a source speaks of a partner that it does not name. */
  @Column({ ...textColumn(200), name: 'described_as', nullable: true })
  describedAs!: string | null;

  @Column({ ...textColumn(200), name: 'sort_name' })
  sortName!: string;

  @Column(codeColumn(20))
  kind!: PartnerKind;

  /** Null for a partner of the whole alliance. */
  @Column({ ...idColumn, name: 'group_id', nullable: true })
  groupId!: string | null;

  @Column({ ...textColumn(400), nullable: true })
  purpose!: string | null;

  @Column(flagColumn)
  reported!: boolean;

  @Column(flagColumn)
  synthetic!: boolean;

  @Column(countColumn)
  version!: number;
}
