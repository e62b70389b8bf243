import { badInput } from '../../../platform/errors';

const form = /^[A-Za-z0-9_-]{1,64}$/;

/** Id of a document; the document stays outside. */
export function evidenceId(id: string | null | undefined): string | null {
  if (id === null || id === undefined || id === '') return null;
  if (form.test(id)) return id;
  throw badInput('CODE_FORM', 'evidenceId: must have 1 to 64 letters, digits, - and _.', {
    field: 'evidenceId',
  });
}
