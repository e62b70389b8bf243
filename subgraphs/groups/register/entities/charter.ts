import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  dayColumn,
  idColumn,
  listColumn,
} from '../../../../platform/columns';
import type { DatePrecision } from '../../../../platform/naming/reported-date';

export interface CharterCriterion {
  readonly code: string;
  readonly text: string;
}

/** One row of `charters`: a version of the terms of admission and conduct. */
@Entity({ name: 'charters' })
@Index('charters_version', ['version'], { unique: true })
export class Charter {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column(countColumn)
  version!: number;

  @Column({ ...dayColumn, name: 'in_force_from', nullable: true })
  inForceFrom!: string | null;

  @Column({ ...codeColumn(5), name: 'in_force_precision', nullable: true })
  inForcePrecision!: DatePrecision | null;

  @Column(listColumn)
  criteria!: CharterCriterion[];
}
