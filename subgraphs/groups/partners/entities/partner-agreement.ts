import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { codeColumn, dayColumn, idColumn, textColumn } from '../../../../platform/columns';
import type { DatePrecision } from '../../../../platform/naming/reported-date';

/** One row of `partner_agreements`: a paper signed with a partner. */
@Entity({ name: 'partner_agreements' })
@Index('partner_agreements_partner', ['partnerId', 'signedOn', 'id'])
export class PartnerAgreement {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...idColumn, name: 'partner_id' })
  partnerId!: string;

  @Column({ ...textColumn(400), nullable: true })
  purpose!: string | null;

  @Column({ ...dayColumn, name: 'signed_on', nullable: true })
  signedOn!: string | null;

  @Column({ ...codeColumn(5), name: 'signed_precision', nullable: true })
  signedPrecision!: DatePrecision | null;

  @Column({ ...dayColumn, name: 'valid_from', nullable: true })
  validFrom!: string | null;

  /** The first day after it. */
  @Column({ ...dayColumn, name: 'valid_until', nullable: true })
  validUntil!: string | null;
}
