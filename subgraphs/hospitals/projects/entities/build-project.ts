import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  fenColumn,
  flagColumn,
  idColumn,
  textColumn,
} from '../../../../platform/columns';
import type { BuildState, HospitalKind } from '../../resolver-types.generated';

/** One row of `build_projects`: an institution that a group builds or buys. */
@Entity({ name: 'build_projects' })
@Index('build_projects_group', ['groupId', 'id'])
@Index('build_projects_state', ['state', 'id'])
@Index('build_projects_city', ['city', 'id'])
export class BuildProject {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...idColumn, name: 'group_id' })
  groupId!: string;

  @Column(codeColumn(20))
  kind!: HospitalKind;

  @Column({ ...textColumn(60), nullable: true })
  province!: string | null;

  @Column({ ...textColumn(60), nullable: true })
  city!: string | null;

  @Column({ type: 'tinyint', unsigned: true, name: 'hospital_level', nullable: true })
  level!: number | null;

  @Column({ ...countColumn, nullable: true })
  beds!: number | null;

  @Column({ ...fenColumn, name: 'investment_fen', nullable: true })
  investmentFen!: number | null;

  @Column(codeColumn(20))
  state!: BuildState;

  @Column({ ...idColumn, name: 'hospital_id', nullable: true })
  hospitalId!: string | null;

  /** Recorded from sources and not yet completed. */
  @Column(flagColumn)
  reported!: boolean;

  @Column(flagColumn)
  synthetic!: boolean;

  @Column(countColumn)
  version!: number;
}
