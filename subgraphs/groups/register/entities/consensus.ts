import { Column, Entity, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  dayColumn,
  idColumn,
  listColumn,
  textColumn,
} from '../../../../platform/columns';
import type { DatePrecision } from '../../../../platform/naming/reported-date';

/** One row of `consensuses`: what the founders signed. */
@Entity({ name: 'consensuses' })
export class Consensus {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column(textColumn(200))
  title!: string;

  @Column({ ...dayColumn, name: 'signed_on' })
  signedOn!: string;

  @Column({ ...codeColumn(5), name: 'signed_precision' })
  signedPrecision!: DatePrecision;

  /** The tenets in the order of the document. */
  @Column(listColumn)
  tenets!: string[];
}
