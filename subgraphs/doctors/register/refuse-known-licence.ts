import type { Work } from '../../../platform/commands/work';
import { refused } from '../../../platform/errors';
import { Doctor } from './entities/doctor';

const duplicateKey = 1062;

/** Writes a row with this licence, unless somebody holds it: the key decides, also between twins. */
export async function refuseKnownLicence<Result>(
  { everything }: Work,
  licence: string,
  write: () => Promise<Result>,
): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    if ((error as { errno?: number }).errno !== duplicateKey) throw error;
    const [holder] = await everything.byKeys(Doctor, 'licenceHash', [licence]);
    throw refused('LICENCE_KNOWN', { doctor: holder?.id ?? null });
  }
}
