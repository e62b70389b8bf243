import type {
  Contribution,
  FeeUnit,
  Party,
  PaymentChannel,
  Purpose,
  QuotaPeriod,
  TheatreRule,
} from '../../resolver-types.generated';

/** Terms as one side offers them: what becomes a version of the terms when both have signed. */
export interface ProposedTerms {
  /** The first day on which they hold. */
  readonly from: string;
  /** The first day on which the agreement holds no more; null: open. */
  readonly to: string | null;
  readonly channel: PaymentChannel;
  /** In basis points. */
  readonly split: {
    readonly group: number;
    readonly hospital: number;
    readonly alliance: number;
  } | null;
  readonly feeFen: number | null;
  readonly feeUnit: FeeUnit | null;
  readonly fixedMonthlyCostFen: number | null;
  readonly quota: { readonly bookings: number; readonly per: QuotaPeriod } | null;
  readonly acceptanceRequired: boolean;
  readonly theatreRule: TheatreRule;
  readonly groupBrings: readonly Contribution[];
  readonly hospitalBrings: readonly Contribution[];
  readonly headAppointedBy: Party | null;
  readonly billedBy: Party;
  readonly specialties: readonly string[];
  readonly purposes: readonly Purpose[];
  readonly siteIds: readonly string[];
  readonly clinicalBaseIds: readonly string[];
  /** The highest level of operations, from 1 to 4. */
  readonly surgeryLevel: number | null;
}
