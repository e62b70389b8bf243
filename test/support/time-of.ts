const minuteMs = 60_000;

/** From an hour in Beijing, some days from now, for some minutes. */
export function timeOf(now: Date, days: number, hour: number, minutes = 60) {
  const day = new Date(now.getTime() + (8 + days * 24) * 3_600_000).toISOString().slice(0, 10);
  const startsAt = new Date(Date.parse(`${day}T00:00:00+08:00`) + hour * 60 * minuteMs);
  return { startsAt, endsAt: new Date(startsAt.getTime() + minutes * minuteMs) };
}
