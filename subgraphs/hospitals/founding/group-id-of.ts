import { stableId } from '../../../platform/id';

/** The id that the register of groups gives to the group with this slug. */
export const groupIdOf = (slug: string): string => stableId('Group', slug);
