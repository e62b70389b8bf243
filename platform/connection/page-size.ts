import { badInput } from '../errors';

export const defaultPageSize = 20;
export const largestPage = 100;

/** How many entries the client wants; nothing is silently cut down to size. */
export function pageSize(first: number | null | undefined, largest = largestPage): number {
  const size = first ?? Math.min(defaultPageSize, largest);
  if (size < 1 || size > largest) {
    throw badInput('FIRST_OUT_OF_RANGE', `first: must be from 1 to ${largest}, not ${size}.`, {
      least: 1,
      most: largest,
    });
  }
  return size;
}
