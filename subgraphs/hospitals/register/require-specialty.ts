import type { Work } from '../../../platform/commands/work';
import { notFound } from '../../../platform/errors';
import { Specialty } from './entities/specialty';

/** The code of a specialty that exists; null stays null. */
export async function requireSpecialty<Code extends string | null>(
  work: Work,
  code: Code,
): Promise<Code> {
  if (code === null) return code;
  const [known] = await work.everything.byKeys(Specialty, 'code', [code]);
  if (!known) throw notFound('Specialty', code);
  return code;
}
