import { isPseudonym } from '../../platform/input/pseudonym';
import { holdsPersonalNumber } from '../../platform/input/personal-number';
import { refused } from '../../platform/errors';
import { text } from '../../platform/input/text';

/** A pseudonym of a patient; anything by which a person could be known is refused, and not repeated. */
export function patientRef(value: string): string {
  if (!isPseudonym(value)) throw identityRefused('patientRef');
  return value;
}

/** Text about a patient: whatever it says, no number of a person stands in it. */
export function clinicalText(field: string, value: string, most: number): string {
  if (holdsPersonalNumber(value)) throw identityRefused(field);
  return text(field, value, most);
}

const identityRefused = (field: string) => refused('PATIENT_IDENTITY_REFUSED', { field });
