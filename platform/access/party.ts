import type { Condition } from '../reading/condition';
import type { Viewer } from '../viewer';

/** Which rows a viewer sees for one reason; null: it is no reason for this viewer. */
export type Party = (viewer: Viewer) => Condition | null;
