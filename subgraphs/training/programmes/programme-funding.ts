import type { FundingKind } from '../resolver-types.generated';

/** Who pays for a programme, as far as it is known. */
export interface ProgrammeFunding {
  readonly kind: FundingKind;
  readonly funder: string | null;
  readonly partnerId: string | null;
}
