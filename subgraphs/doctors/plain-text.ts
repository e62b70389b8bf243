import { refused } from '../../platform/errors';
import { holdsPersonalNumber } from '../../platform/input/personal-number';
import { text } from '../../platform/input/text';

/** Text that people write about doctors: no number by which a person could be known stands in it. */
export function plainText(field: string, value: string, most: number): string {
  if (holdsPersonalNumber(value)) throw refused('PATIENT_IDENTITY_REFUSED', { field });
  return text(field, value, most);
}

/** The same, where it may be left out; empty text counts as left out. */
export const optionalPlainText = (
  field: string,
  value: string | null | undefined,
  most: number,
): string | null => (value?.trim() ? plainText(field, value, most) : null);
