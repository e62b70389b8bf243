/** The share of the time attended, in whole percent; rounded down, for almost enough is not enough. */
export const attendancePercent = (minutesAttended: number, minutesHeld: number): number | null =>
  minutesHeld === 0 ? null : Math.floor((100 * minutesAttended) / minutesHeld);
