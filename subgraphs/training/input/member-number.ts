import { badInput, refused } from '../../../platform/errors';
import { holdsPersonalNumber } from '../../../platform/input/personal-number';

const form = /^[A-Za-z0-9_-]{1,40}$/;

/** The number that a school or an institution gave somebody; never that of the identity card. */
export function memberNumber(value: string): string {
  if (!form.test(value)) {
    throw badInput('MEMBER_NUMBER_FORM', 'number: must have 1 to 40 letters, digits, - and _.');
  }
  if (holdsPersonalNumber(value)) throw refused('PATIENT_IDENTITY_REFUSED', { field: 'number' });
  return value;
}
