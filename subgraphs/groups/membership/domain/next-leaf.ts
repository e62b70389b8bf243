export interface Growing {
  /** How many leaves the founding emblem has. */
  readonly foundingLeaves: number;
  /** The highest number that was ever given to a group. */
  readonly highest: number | null;
  readonly own: number | null;
  readonly foundingMember: boolean;
}

/**
 * The leaf of a group that is admitted. The leaves of the founding emblem stand for the founding
 * groups together, and no source gives one of them to any group: they are never given. Who comes
 * later gets the next number after all that were given, and keeps it for ever.
 */
export function nextLeaf({ foundingLeaves, highest, own, foundingMember }: Growing): number | null {
  if (own !== null || foundingMember) return own;
  return Math.max(foundingLeaves, highest ?? 0) + 1;
}
