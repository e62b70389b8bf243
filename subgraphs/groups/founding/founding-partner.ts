import type { Citation } from '../../../founding/cite';
import type { PartnerKind } from '../resolver-types.generated';

/** What the documents say of a partner; what they do not say is left out. */
export interface FoundingPartner {
  readonly key: string;
  readonly name?: string;
  readonly describedAs?: string;
  readonly kind: PartnerKind;
  /** Slug of the group whose partner it is; without one, it is the alliance's. */
  readonly group?: string;
  readonly purpose?: string;
  /** Whether something was signed. */
  readonly signed?: boolean;
  readonly sources: readonly Citation[];
}
