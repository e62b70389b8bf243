import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn } from '../../../../platform/columns';

/** One row of `search_terms`: a beginning by which a hospital or a specialty can be found. */
@Entity({ name: 'search_terms' })
@Index('search_terms_term', ['term', 'weight', 'recordId'])
export class SearchTerm {
  @PrimaryColumn({ ...idColumn, name: 'record_id' })
  recordId!: string;

  @PrimaryColumn({ type: 'varchar', length: 64, collation: 'utf8mb4_unicode_520_ci' })
  term!: string;

  @Column({ type: 'tinyint', unsigned: true })
  weight!: number;
}
