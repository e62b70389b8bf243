import type { RowRule } from './row-rules';
import { anyOf } from './any-of';
import type { Party } from './party';

/** Each of the parties sees its rows, and nobody else sees any. */
export const seenBy =
  (...parties: readonly Party[]): RowRule =>
  (viewer) =>
    anyOf(parties.map((party) => party(viewer)));
