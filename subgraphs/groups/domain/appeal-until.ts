const appealDays = 30;

/** A member may appeal against a measure before this instant; null while nothing is decided. */
export function appealUntil(decidedAt: Date | null): Date | null {
  return decidedAt && new Date(decidedAt.getTime() + appealDays * 24 * 60 * 60_000);
}
