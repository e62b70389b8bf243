import { stableId } from '../../../platform/id';

/** The same on every machine. */
export const partnerIdOf = (key: string): string => stableId('Partner', key);
