/** The first instant after a day, as the alliance counts its days: at +08:00. */
export const endOfDay = (day: string): Date =>
  new Date(Date.parse(`${day}T00:00:00+08:00`) + 24 * 3_600_000);
