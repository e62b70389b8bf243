import type { Work } from '../../../platform/commands/work';
import { AgreementTerms } from './entities/agreement-terms';

/** The terms of an agreement that are in force on a day; null: none yet. */
export async function termsOn(
  work: Work,
  agreementId: string,
  day: string,
): Promise<AgreementTerms | null> {
  const versions = await work.everything.byKeys(
    AgreementTerms,
    'agreementId',
    [agreementId],
    [{ property: 'version', direction: 'ASC' }],
  );
  return versions.filter(({ effectiveFrom }) => effectiveFrom <= day).at(-1) ?? null;
}
