import type { Citation } from '../../../founding/cite';
import type { EngagementRole, PracticeMode } from '../resolver-types.generated';

/** What the documents say of a doctor; what they do not say is left out. */
export interface FoundingDoctor {
  readonly nameZh?: string;
  readonly nameEn?: string;
  readonly specialties?: readonly string[];
  readonly practiceMode?: PracticeMode;
  readonly practiceModeSince?: string;
  /** Addressed as 教授, without a named school. */
  readonly professor?: boolean;
  readonly biography?: string;
  readonly formerEmployer?: {
    /** Key of the hospital in its owner's register. */
    readonly hospital: string;
    readonly left: string;
    readonly wording: string;
  };
  readonly engagement: {
    readonly group: string;
    readonly role?: EngagementRole;
    readonly sources: readonly Citation[];
  };
  readonly sources: readonly Citation[];
}
