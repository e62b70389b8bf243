import type { Connection } from '../../../platform/connection/connection';
import type { Reference } from '../../../platform/reference';

/** A list of groups, of which only the keys are known here. */
export type GroupPage = Connection<Reference>;
