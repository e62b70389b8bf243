import { own } from './own';

/** The group and the hospital that a row itself names. */
export const twoSides = [
  own('group', 't.group_id IN (?)'),
  own('hospital', 't.hospital_id IN (?)'),
] as const;
