const aheadMs = 8 * 60 * 60_000;

/** The calendar day in Beijing at an instant. */
export const beijingDay = (instant: Date): string =>
  new Date(instant.getTime() + aheadMs).toISOString().slice(0, 10);
