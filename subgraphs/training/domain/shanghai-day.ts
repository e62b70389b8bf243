const shanghaiAheadMs = 8 * 3_600_000;

/** The calendar day on which business is done at an instant: China has one zone and no summer time. */
export const shanghaiDay = (now: Date): string =>
  new Date(now.getTime() + shanghaiAheadMs).toISOString().slice(0, 10);
