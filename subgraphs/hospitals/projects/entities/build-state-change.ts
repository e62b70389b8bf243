import { Column, Entity, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  dayColumn,
  fenColumn,
  idColumn,
  textColumn,
} from '../../../../platform/columns';
import type { DatePrecision } from '../../../../platform/naming/reported-date';
import type { BuildState } from '../../resolver-types.generated';

/** One row of `build_project_states`: one step of a build project. Rows are only ever added. */
@Entity({ name: 'build_project_states' })
export class BuildStateChange {
  @PrimaryColumn({ ...idColumn, name: 'project_id' })
  projectId!: string;

  /** From 1, in the order of the steps. */
  @PrimaryColumn({ ...countColumn, name: 'list_position' })
  position!: number;

  @Column(codeColumn(20))
  state!: BuildState;

  @Column({ ...dayColumn, name: 'reached_on', nullable: true })
  reachedOn!: string | null;

  @Column({ ...codeColumn(5), name: 'reached_precision', nullable: true })
  reachedPrecision!: DatePrecision | null;

  /** What it was to cost then. */
  @Column({ ...fenColumn, name: 'investment_fen', nullable: true })
  investmentFen!: number | null;

  @Column({ ...textColumn(200), nullable: true })
  note!: string | null;

  @Column({ ...textColumn(120), nullable: true })
  actor!: string | null;
}
