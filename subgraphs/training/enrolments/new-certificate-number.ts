import { randomInt } from 'node:crypto';

// Without letters that are taken for digits or for each other.
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const part = () => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('');

/** A number that nobody can guess from another one: 50 random bits, and the year in front. */
export const newCertificateNumber = (day: string): string =>
  `AG-${day.slice(0, 4)}-${part()}-${part()}`;
