import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  dayColumn,
  flagColumn,
  idColumn,
  listColumn,
  longTextColumn,
  textColumn,
} from '../../../../platform/columns';
import type { FundingKind, ProgrammeKind, ProgrammeState } from '../../resolver-types.generated';

/** One row of `programmes`. */
@Entity({ name: 'programmes' })
@Index('programmes_name', ['sortName', 'id'])
@Index('programmes_state', ['state', 'kind', 'sortName', 'id'])
@Index('programmes_published_on', ['publishedOn', 'id'])
export class Programme {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...textColumn(200), name: 'name_zh', nullable: true })
  nameZh!: string | null;

  @Column({ ...textColumn(200), name: 'name_en', nullable: true })
  nameEn!: string | null;

  @Column({ ...textColumn(400), name: 'sort_name' })
  sortName!: string;

  @Column(codeColumn(20))
  kind!: ProgrammeKind;

  @Column(codeColumn(20))
  state!: ProgrammeState;

  @Column({ ...textColumn(60), nullable: true })
  city!: string | null;

  @Column({ ...longTextColumn, nullable: true })
  summary!: string | null;

  /** By name. */
  @Column(listColumn)
  universities!: readonly string[];

  /** In the words of the source, where it names nobody. */
  @Column({ ...textColumn(200), name: 'jointly_with', nullable: true })
  jointlyWith!: string | null;

  @Column({ ...codeColumn(20), name: 'funding_kind', nullable: true })
  fundingKind!: FundingKind | null;

  @Column({ ...textColumn(120), nullable: true })
  funder!: string | null;

  @Column({ ...idColumn, name: 'funding_partner_id', nullable: true })
  fundingPartnerId!: string | null;

  @Column({ ...countColumn, name: 'required_attendance_percent' })
  requiredAttendancePercent!: number;

  @Column({ ...dayColumn, name: 'published_on', nullable: true })
  publishedOn!: string | null;

  @Column({ ...dayColumn, name: 'closed_on', nullable: true })
  closedOn!: string | null;

  /** Recorded from sources and not yet completed by its owners. */
  @Column(flagColumn)
  reported!: boolean;

  @Column(flagColumn)
  synthetic!: boolean;

  @Column(countColumn)
  version!: number;
}
