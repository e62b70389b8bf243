import { Column, Entity, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  flagColumn,
  idColumn,
  instantColumn,
  textColumn,
} from '../../../../platform/columns';
import type { Party } from '../../resolver-types.generated';

/** One row of `agreement_signatures`: one side's yes to one proposal. Rows are only ever added. */
@Entity({ name: 'agreement_signatures' })
export class AgreementSignature {
  @PrimaryColumn({ ...idColumn, name: 'agreement_id' })
  agreementId!: string;

  @PrimaryColumn({ ...countColumn, name: 'proposal_number' })
  number!: number;

  @PrimaryColumn(codeColumn(10))
  party!: Party;

  @Column({ ...instantColumn, name: 'signed_at' })
  signedAt!: Date;

  @Column(textColumn(120))
  actor!: string;

  /** The signer agreed to the alliance's share in so many words. */
  @Column({ ...flagColumn, name: 'alliance_share_signed' })
  allianceShareSigned!: boolean;
}
