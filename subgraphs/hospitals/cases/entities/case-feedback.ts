import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { codeColumn, idColumn, instantColumn, textColumn } from '../../../../platform/columns';
import type { Party } from '../../resolver-types.generated';

/** One row of `case_feedback`: what one side says about a case, once. */
@Entity({ name: 'case_feedback' })
@Index('case_feedback_once', ['caseId', 'givenBy'], { unique: true })
export class CaseFeedback {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...idColumn, name: 'case_id' })
  caseId!: string;

  @Column({ ...codeColumn(10), name: 'given_by' })
  givenBy!: Party;

  @Column({ type: 'tinyint', unsigned: true })
  score!: number;

  @Column({ ...textColumn(1000), name: 'comment_text', nullable: true })
  comment!: string | null;

  @Column({ ...instantColumn, name: 'given_at' })
  givenAt!: Date;
}
