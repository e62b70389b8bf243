import type { Booking } from './entities/booking';

/** The site of a booking, as far as locks need to know it. */
export const siteOf = ({ siteId: id, hospitalId }: Booking) => ({ id, hospitalId });
