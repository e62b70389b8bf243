/** The day on which what was done on a day is settled. */
export const settledOn = (day: number): number => day + 1 + ((day * 7) % 6);
