const offsetMs = 8 * 3_600_000;

/** The day of an instant as the alliance counts its days: at +08:00, whatever the machine's zone. */
export const allianceDay = (instant: Date): string =>
  new Date(instant.getTime() + offsetMs).toISOString().slice(0, 10);
