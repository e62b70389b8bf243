import { Column, Entity, PrimaryColumn } from 'typeorm';
import { codeColumn, idColumn, instantColumn, textColumn } from '../../../../platform/columns';

/** What a machine may be. */
export type MachineRole = 'PARTNER_HOSPITAL' | 'ANALYST';

/** One row of `machine_clients`: a program of somebody else that asks by itself. */
@Entity({ name: 'machine_clients' })
export class MachineClient {
  @PrimaryColumn(idColumn)
  id!: string;

  /** For the people who look at the list. */
  @Column(textColumn(200))
  name!: string;

  @Column(codeColumn(40))
  role!: MachineRole;

  /** For which hospital it acts; only partner hospitals have one. */
  @Column({ ...idColumn, name: 'hospital_id', nullable: true })
  hospitalId!: string | null;

  @Column({ ...instantColumn, name: 'created_at' })
  createdAt!: Date;

  @Column({ ...instantColumn, name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;
}
