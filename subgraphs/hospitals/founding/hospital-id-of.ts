import { stableId } from '../../../platform/id';

export const hospitalIdOf = (key: string): string => stableId('Hospital', key);
