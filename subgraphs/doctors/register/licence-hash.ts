import { createHash } from 'node:crypto';
import { badInput } from '../../../platform/errors';

const form = /^[A-Z0-9]{6,30}$/;

/** What the register keeps of a licence number: enough to know its holder again, and no more. */
export function licenceHash(number: string): string {
  const plain = number.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '');
  if (!form.test(plain)) {
    throw badInput('LICENCE_FORM', 'licenceNumber: must have 6 to 30 letters and digits.', {
      field: 'licenceNumber',
    });
  }
  return createHash('sha256').update(plain).digest('hex');
}
