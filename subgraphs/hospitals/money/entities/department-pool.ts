import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { dayColumn, fenColumn, idColumn, instantColumn } from '../../../../platform/columns';

/** One row of `department_pools`: income and cost of a co-built department in one month. */
@Entity({ name: 'department_pools' })
@Index('department_pools_once', ['agreementId', 'month'], { unique: true })
@Index('department_pools_month', ['month', 'id'])
export class DepartmentPool {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...idColumn, name: 'agreement_id' })
  agreementId!: string;

  @Column({ ...idColumn, name: 'department_id', nullable: true })
  departmentId!: string | null;

  @Column({ ...dayColumn, name: 'month_start' })
  month!: string;

  @Column({ ...fenColumn, name: 'income_fen' })
  incomeFen!: number;

  @Column({ ...fenColumn, name: 'cost_fen' })
  costFen!: number;

  @Column({ ...instantColumn, name: 'closed_at', nullable: true })
  closedAt!: Date | null;
}
