import { badInput } from '../../../platform/errors';

const form = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The id of something that another subgraph owns and of which nothing is copied here. */
export function foreignId(field: string, value: string): string {
  if (form.test(value)) return value;
  throw badInput('ID_FORM', `${field}: this is not an id.`, { field });
}
