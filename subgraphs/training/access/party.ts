import type { Condition } from '../../../platform/reading/condition';
import type { Viewer } from '../../../platform/viewer';

/** Which rows a viewer sees for one reason; null: it is no reason for this viewer. */
export type Party = (viewer: Viewer) => Condition | null;
