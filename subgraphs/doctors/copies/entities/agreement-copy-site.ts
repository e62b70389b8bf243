import { Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn } from '../../../../platform/columns';

/** One row of `agreement_copy_sites`: a site that an agreement names. */
@Entity({ name: 'agreement_copy_sites' })
@Index('agreement_copy_sites_site', ['siteId', 'agreementId'])
export class AgreementCopySite {
  @PrimaryColumn({ ...idColumn, name: 'agreement_id' })
  agreementId!: string;

  @PrimaryColumn({ ...idColumn, name: 'site_id' })
  siteId!: string;
}
