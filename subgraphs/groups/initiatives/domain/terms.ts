import type { CooperationMode, InitiativeKind } from '../../resolver-types.generated';

export interface Tier {
  readonly fromQuantity: number;
  readonly unitPriceFen: number;
}

/** What an initiative is about, as far as it has been said. */
export interface Terms {
  readonly kind: InitiativeKind;
  readonly convenerId: string;
  /** The partner, where one is named; it belongs to the alliance when it belongs to no group. */
  readonly partner: { readonly groupId: string | null } | null;
  readonly hospitalId: string | null;
  readonly chain: string | null;
  readonly mode: CooperationMode | null;
  readonly unit: string | null;
  readonly minimumQuantity: number | null;
  /** Ascending by quantity, none twice. */
  readonly tiers: readonly Tier[];
}
