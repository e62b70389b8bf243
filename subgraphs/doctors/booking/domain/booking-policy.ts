const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** Every number of bookings, in one place. */
export const bookingPolicy = {
  /** Times lie on this grid. */
  gridMs: 15 * minuteMs,
  longestMs: 24 * hourMs,

  hold: {
    leastSeconds: 60,
    usualSeconds: 600,
    mostSeconds: 1_800,
    /** From the first second of the hold to its last, extensions included. */
    longestMs: 30 * minuteMs,
    extensions: 2,
  },

  /** Holds that a hospital may have at a time, so that nobody hoards what others need. */
  heldByHospital: 40,
  /** The same, of one doctor. */
  heldByHospitalOfDoctor: 4,
  /** Holds of one hospital on one doctor that ran out within the time below: more look like a blockade. */
  expiredOfDoctor: 8,
  expiredWithinMs: hourMs,

  /** How long the doctor or the group may think about a request; never beyond its beginning. */
  acceptanceMs: 24 * hourMs,

  /** Times that are offered instead of one that is not free. */
  alternatives: 5,
  /** How far from the wanted time they are looked for, in days to either side. */
  alternativeDays: 2,

  /** How long a window a hospital may ask for. */
  longestWindowMs: 31 * 24 * hourMs,
} as const;
