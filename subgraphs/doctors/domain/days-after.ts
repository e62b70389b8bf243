const dayMs = 86_400_000;

/** The day that lies the given number of days after another; before it when negative. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
