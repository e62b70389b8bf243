import { Entity, Index, PrimaryColumn } from 'typeorm';
import { codeColumn, idColumn } from '../../../../platform/columns';
import type { Purpose } from '../../resolver-types.generated';

/** One row of `agreement_purposes`: a purpose that the terms in force cover. */
@Entity({ name: 'agreement_purposes' })
@Index('agreement_purposes_purpose', ['purpose', 'agreementId'])
export class AgreementPurpose {
  @PrimaryColumn({ ...idColumn, name: 'agreement_id' })
  agreementId!: string;

  @PrimaryColumn(codeColumn(20))
  purpose!: Purpose;
}
