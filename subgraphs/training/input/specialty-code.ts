import { badInput } from '../../../platform/errors';

const form = /^\d{2}(?:\.\d{2}){0,4}$/;

/** The code of a clinical subject, as the national list writes it. */
export function specialtyCode(field: string, value: string): string {
  if (form.test(value)) return value;
  throw badInput('SPECIALTY_FORM', `${field}: this is not the code of a specialty.`, { field });
}
