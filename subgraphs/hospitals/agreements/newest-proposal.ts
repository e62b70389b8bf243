import type { Work } from '../../../platform/commands/work';
import { where } from '../../../platform/reading/condition';
import { AgreementProposal } from './entities/agreement-proposal';

/** The proposal that lies on the table; null: none yet. */
export async function newestProposal(
  work: Work,
  agreementId: string,
): Promise<AgreementProposal | null> {
  const [newest] = await work.everything.find(
    AgreementProposal,
    [where('t.agreement_id = ?', agreementId)],
    [{ property: 'number', direction: 'DESC' }],
    1,
  );
  return newest ?? null;
}
