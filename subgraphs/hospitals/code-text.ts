import { badInput } from '../../platform/errors';

const form = /^[\x21-\x7e]{1,40}$/;

/** A code in some hospital's list: short, and without anything that a code cannot have. */
export function codeText(field: string, value: string): string {
  if (form.test(value)) return value;
  throw badInput('CODE_MALFORMED', `${field}: must have 1 to 40 visible ASCII characters.`, {
    field,
  });
}
