import { badInput } from '../../platform/errors';

const form = /^(?=.{2,20}$)\d{2}(?:\.[a-z0-9-]+)*$/;

/** A code of the list of specialties, which another owner keeps: `04`, `04.02`, `04.01.hernia`. */
export function specialtyCode(field: string, value: string): string {
  if (form.test(value)) return value;
  throw badInput('SPECIALTY_FORM', `${field}: is not a code of a specialty, such as 04.02.`, {
    field,
  });
}
