import { badInput } from '../errors';

/** A number within limits, both included; money too. */
export function wholeNumber(field: string, value: number, least: number, most: number): number {
  if (Number.isSafeInteger(value) && value >= least && value <= most) return value;
  throw badInput('NUMBER_OUT_OF_RANGE', `${field}: must be from ${least} to ${most}.`, {
    field,
    least,
    most,
  });
}
