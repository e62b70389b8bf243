/** The instant at which a day in Beijing is over. China has had one zone without changes since 1992. */
export function endOfDay(day: string): Date {
  const start = new Date(`${day}T00:00:00+08:00`);
  return new Date(start.getTime() + 24 * 60 * 60_000);
}
