import { Column, Entity, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  idColumn,
  instantColumn,
  textColumn,
} from '../../../../platform/columns';
import type { DoctorTitle } from '../../resolver-types.generated';

/** One row of `product_scores`: how one doctor scores a product. */
@Entity({ name: 'product_scores' })
export class ProductScore {
  @PrimaryColumn({ ...idColumn, name: 'evaluation_id' })
  evaluationId!: string;

  @PrimaryColumn({ ...idColumn, name: 'doctor_id' })
  doctorId!: string;

  /** When the doctor scored. */
  @Column({ ...codeColumn(20), name: 'doctor_title' })
  doctorTitle!: DoctorTitle;

  @Column({ ...idColumn, name: 'group_id', nullable: true })
  groupId!: string | null;

  /** What the doctor declared; null for none. */
  @Column({ ...textColumn(1000), nullable: true })
  interests!: string | null;

  @Column({ ...countColumn, name: 'clinical_value' })
  clinicalValue!: number;

  @Column(countColumn)
  safety!: number;

  @Column(countColumn)
  evidence!: number;

  @Column(countColumn)
  usability!: number;

  @Column(countColumn)
  privacy!: number;

  @Column({ ...textColumn(1000), nullable: true })
  remark!: string | null;

  @Column({ ...instantColumn, name: 'scored_at' })
  scoredAt!: Date;
}
