import { Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn } from '../../../../platform/columns';

/** One row of `covered_sites`: a site where an insurer pays directly. */
@Entity({ name: 'covered_sites' })
@Index('covered_sites_site', ['id', 'partnerId'])
export class CoveredSite {
  @PrimaryColumn({ ...idColumn, name: 'partner_id' })
  partnerId!: string;

  @PrimaryColumn({ ...idColumn, name: 'site_id' })
  id!: string;
}
