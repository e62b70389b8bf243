import type { PlannedAgreement } from './agreements';
import { seedId } from './seed-id';
import type { Purpose } from './templates';

/** Each agreement has a theatre and a consulting room of its own at its site. */
export const roomOf = ({ index }: PlannedAgreement, purpose: Purpose): string =>
  seedId('Theatre', index * 2 + (purpose === 'SURGERY' ? 0 : 1));

/** When half a day begins and ends, in minutes of the day. */
export const halves = [
  [8 * 60, 12 * 60],
  [13 * 60 + 30, 17 * 60 + 30],
] as const;
