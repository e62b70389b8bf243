import { refused } from '../../../platform/errors';
import { holdsPersonalNumber } from '../../../platform/input/personal-number';
import { text } from '../../../platform/input/text';

/** Text about cases and people: whatever it says, no number of a person stands in it. */
export function clinicalText(field: string, value: string, most: number): string {
  if (holdsPersonalNumber(value)) throw refused('PATIENT_IDENTITY_REFUSED', { field });
  return text(field, value, most);
}
