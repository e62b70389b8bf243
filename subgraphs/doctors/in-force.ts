import { where, type Condition } from '../../platform/reading/condition';

/** The rows of a table under `alias` whose half-open days [valid_from, valid_until) hold the day. */
export const inForce = (alias: string, day: string): Condition =>
  where(
    `(${alias}.valid_from IS NULL OR ${alias}.valid_from <= ?)
     AND (${alias}.valid_until IS NULL OR ${alias}.valid_until > ?)`,
    day,
    day,
  );
