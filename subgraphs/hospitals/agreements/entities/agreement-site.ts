import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { flagColumn, idColumn } from '../../../../platform/columns';

/** One row of `agreement_sites`: a site that the terms in force cover. */
@Entity({ name: 'agreement_sites' })
@Index('agreement_sites_site', ['siteId', 'agreementId'])
export class AgreementSite {
  @PrimaryColumn({ ...idColumn, name: 'agreement_id' })
  agreementId!: string;

  @PrimaryColumn({ ...idColumn, name: 'site_id' })
  siteId!: string;

  /** The agreement names the site as a clinical base of the group. */
  @Column({ ...flagColumn, name: 'clinical_base' })
  clinicalBase!: boolean;
}
