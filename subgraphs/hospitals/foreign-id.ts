import { badInput } from '../../platform/errors';

const form = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The id of something that another owner keeps: we cannot look it up, but it must be able to be one. */
export function foreignId(field: string, value: string): string {
  if (form.test(value)) return value;
  throw badInput('ID_FORM', `${field}: is not an id.`, { field });
}
