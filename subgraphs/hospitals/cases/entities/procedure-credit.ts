import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { codeColumn, countColumn, idColumn } from '../../../../platform/columns';
import type { CreditRole } from '../../resolver-types.generated';

/** One row of `procedure_credits`: the share of one doctor in one procedure. */
@Entity({ name: 'procedure_credits' })
@Index('procedure_credits_doctor', ['doctorId', 'caseId'])
export class ProcedureCredit {
  @PrimaryColumn({ ...idColumn, name: 'case_id' })
  caseId!: string;

  /** Of the procedure in its case. */
  @PrimaryColumn({ ...countColumn, name: 'list_position' })
  position!: number;

  @PrimaryColumn({ ...idColumn, name: 'doctor_id' })
  doctorId!: string;

  @Column({ ...codeColumn(10), name: 'credit_role' })
  role!: CreditRole;

  @Column({ ...countColumn, name: 'share_basis_points' })
  shareBasisPoints!: number;
}
