import { Column, Entity, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  dayColumn,
  idColumn,
  longTextColumn,
  textColumn,
} from '../../../../platform/columns';
import type { DatePrecision } from '../../../../platform/naming/reported-date';
import type { EndorsementKind } from '../../resolver-types.generated';

/** One row of `endorsements`: a letter or a word of support. */
@Entity({ name: 'endorsements' })
export class Endorsement {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column(codeColumn(20))
  kind!: EndorsementKind;

  @Column({ ...textColumn(120), name: 'given_by' })
  givenBy!: string;

  @Column({ ...textColumn(120), nullable: true })
  office!: string | null;

  @Column({ ...textColumn(120), nullable: true })
  organisation!: string | null;

  @Column({ ...dayColumn, name: 'given_on', nullable: true })
  givenOn!: string | null;

  @Column({ ...codeColumn(5), name: 'given_precision', nullable: true })
  givenPrecision!: DatePrecision | null;

  @Column({ ...longTextColumn, nullable: true })
  body!: string | null;

  @Column({ ...countColumn, name: 'list_position' })
  position!: number;
}
