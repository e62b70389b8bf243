import { badInput } from '../errors';

const form = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The id of something that another owner keeps; whether it exists, only the owner knows. */
export function foreignId(field: string, id: string): string {
  if (form.test(id)) return id;
  throw badInput('ID_MALFORMED', `${field}: is not an id.`, { field });
}
