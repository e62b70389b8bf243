import { Column, Entity, PrimaryColumn } from 'typeorm';
import { codeColumn, instantColumn, textColumn } from '../../../../platform/columns';

/** One row of `suspended_principals`: whoever it names gets in with no credential. */
@Entity({ name: 'suspended_principals' })
export class SuspendedPrincipal {
  /** `subject:…`, `client:…`, or a kind of tenant and its id. */
  @PrimaryColumn(codeColumn(300))
  principal!: string;

  @Column({ ...textColumn(400), nullable: true })
  reason!: string | null;

  @Column({ ...instantColumn, name: 'suspended_at' })
  suspendedAt!: Date;
}
