/** The numbers of availability, in one place. */
export const availabilityPolicy = {
  quarterMs: 15 * 60_000,
  /** How far ahead time is offered and booked, in days of the alliance from today. */
  horizonDays: 90,
  /** Between two visits at one site. */
  turnoverMinutes: 0,
  /** A way that nobody has stated, or that takes as long, closes the neighbouring day. */
  longestTravelMinutes: 24 * 60,
} as const;
