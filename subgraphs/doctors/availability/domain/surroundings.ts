import type { AgreementCopy } from '../../copies/entities/agreement-copy';
import type { HospitalCopy } from '../../copies/entities/hospital-copy';
import type { SiteCopy } from '../../copies/entities/site-copy';
import type { RecordedCalendars } from './work-calendar';

export type AgreementFacts = Readonly<
  Pick<
    AgreementCopy,
    | 'id'
    | 'groupId'
    | 'hospitalId'
    | 'mode'
    | 'stage'
    | 'specialties'
    | 'purposes'
    | 'validFrom'
    | 'validUntil'
    | 'reported'
  >
> & { readonly siteIds: readonly string[] };

export type SiteFacts = Readonly<
  Pick<SiteCopy, 'id' | 'hospitalId' | 'province' | 'city' | 'timeZone' | 'reported'>
>;

/** What others have told us, and what concerns no doctor in particular. */
export interface Surroundings extends RecordedCalendars {
  readonly agreements: readonly AgreementFacts[];
  readonly sites: ReadonlyMap<string, SiteFacts>;
  /** Hospitals that sources report and nobody has completed. */
  readonly hospitals: ReadonlyMap<string, Readonly<Pick<HospitalCopy, 'id' | 'reported'>>>;
  /** Minutes from one site to another, by `travelKey`. */
  readonly travelMinutes: ReadonlyMap<string, number>;
  /** Owners whose facts are too old to be believed. */
  readonly staleOwners: readonly string[];
}

export const travelKey = (fromSite: string, toSite: string): string => `${fromSite}>${toSite}`;
