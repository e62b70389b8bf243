import { Column, Entity, PrimaryColumn } from 'typeorm';
import { codeColumn, instantColumn } from '../columns';

/** One row of `leases`: which process does what only one may do, and until when. */
@Entity({ name: 'leases' })
export class Lease {
  @PrimaryColumn(codeColumn())
  name!: string;

  @Column(codeColumn(60))
  holder!: string;

  /** On the clock of the database, the only one that all processes share. */
  @Column({ ...instantColumn, name: 'expires_at' })
  expiresAt!: Date;
}
