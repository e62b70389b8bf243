/** The instant at which a day in China is over. */
export const endOfDay = (day: string): Date =>
  new Date(Date.parse(`${day}T00:00:00+08:00`) + 86_400_000);
