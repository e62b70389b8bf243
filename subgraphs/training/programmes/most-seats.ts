/** More than any classroom has: whoever asks for more has mistyped. */
export const mostSeats = 1000;
