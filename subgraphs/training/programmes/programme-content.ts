import type { FundingKind } from '../resolver-types.generated';

/** What a programme is, as a client gives it; what is left out stays as it is. */
export interface ProgrammeContent {
  readonly nameZh?: string | null | undefined;
  readonly nameEn?: string | null | undefined;
  readonly city?: string | null | undefined;
  readonly summary?: string | null | undefined;
  readonly hosts?: readonly string[] | null | undefined;
  readonly jointHospitals?:
    | readonly {
        readonly hospital: string;
        readonly leading: boolean;
        readonly accreditedBase: boolean;
      }[]
    | null
    | undefined;
  readonly universities?: readonly string[] | null | undefined;
  readonly specialties?: readonly string[] | null | undefined;
  readonly funding?:
    | {
        readonly kind: FundingKind;
        readonly funder?: string | null | undefined;
        readonly partner?: string | null | undefined;
      }
    | null
    | undefined;
  readonly supervisors?: readonly string[] | null | undefined;
  readonly prerequisites?: readonly string[] | null | undefined;
  readonly requiredAttendancePercent?: number | null | undefined;
}
