/** A clock that moves only when it is told. */
export function fakeClock(start = Date.parse('2026-03-01T09:00:00Z')) {
  let now = start;
  return {
    now: () => now,
    wait: (seconds: number) => void (now += seconds * 1000),
  };
}
