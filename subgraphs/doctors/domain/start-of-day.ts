/** The instant at which a day of the alliance begins. */
export const startOfDay = (day: string): Date => new Date(`${day}T00:00:00+08:00`);
