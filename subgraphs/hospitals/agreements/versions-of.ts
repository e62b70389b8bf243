import type { Work } from '../../../platform/commands/work';
import { AgreementTerms } from './entities/agreement-terms';

/** Every version of the terms that both sides signed, the oldest first. */
export const versionsOf = (work: Work, agreementId: string): Promise<AgreementTerms[]> =>
  work.everything.byKeys(
    AgreementTerms,
    'agreementId',
    [agreementId],
    [{ property: 'version', direction: 'ASC' }],
  );
