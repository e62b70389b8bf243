/** No agreement is expected to bring in more in a year: ten thousand million yuan. */
export const mostAnnualFen = 1_000_000_000_000;
