const weekdays = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const;

type Weekday = (typeof weekdays)[number];

/** The days whose bit is set; bit 0 is Monday. */
export const weekdaysOf = (mask: number): Weekday[] =>
  weekdays.filter((_, bit) => Math.floor(mask / 2 ** bit) % 2 === 1);
