/** The day on which the alliance was founded, and on which the founders said what the report quotes. */
export const foundingDay = '2016-02-27';
