import { stableId } from '../../../platform/id';

/** The same everywhere: other subgraphs name the founding groups by it. */
export const groupIdOf = (slug: string): string => stableId('Group', slug);
