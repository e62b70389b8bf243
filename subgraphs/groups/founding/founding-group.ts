import type { Citation } from '../../../founding/cite';
import type { SystemPosition } from '../resolver-types.generated';

export interface FoundingFigure {
  readonly code: string;
  readonly value?: number;
  readonly unit?: string;
  readonly wording: string;
  readonly fact: string;
}

/** What the documents say of a group; what they do not say is left out. */
export interface FoundingGroup {
  readonly slug: string;
  readonly nameZh?: string;
  readonly nameEn?: string;
  readonly aliases?: readonly string[];
  readonly inferredAliases?: readonly string[];
  /** Printed once and wrong: only the search knows them. */
  readonly misprints?: readonly string[];
  readonly specialties?: readonly string[];
  readonly systemPosition?: SystemPosition;
  /** Names, as the register of doctors knows them. */
  readonly founders: readonly string[];
  readonly foundedOn?: string;
  readonly launchedOn?: string;
  readonly city?: string;
  readonly spunOffFrom?: {
    readonly slug: string;
    readonly stakeholder: boolean;
    readonly on: string;
  };
  readonly fullTimeOnly?: boolean;
  readonly joiningRequirements?: string;
  /** Mentioned only: not a member of the alliance. */
  readonly known?: boolean;
  readonly figures?: readonly FoundingFigure[];
  readonly sources: readonly Citation[];
}
