const dayMs = 24 * 3_600_000;

/** The first instant after a day of the alliance, which is counted at +08:00. */
export const endOfAllianceDay = (day: string): Date =>
  new Date(new Date(`${day}T00:00:00+08:00`).getTime() + dayMs);
