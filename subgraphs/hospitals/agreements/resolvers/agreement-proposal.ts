import type { AgreementProposalResolvers } from '../../resolver-types.generated';
import type { ProposedTerms } from '../domain/proposed-terms';
import { termsRow } from '../terms-row';

export const AgreementProposal: AgreementProposalResolvers = {
  async terms({ agreementId, number, proposedAt, actor, terms }, _args, { loaders }) {
    const signed = await loaders.termsByAgreementId.load(agreementId);
    const own = signed.find(({ proposalNumber }) => proposalNumber === number);
    return termsRow(JSON.parse(terms) as ProposedTerms, {
      agreementId,
      version: own?.version ?? signed.length + 1,
      proposalNumber: number,
      recordedAt: proposedAt,
      actor,
    });
  },
  async signatures({ agreementId, number }, _args, { loaders }) {
    const signatures = await loaders.signaturesByAgreementId.load(agreementId);
    return signatures.filter((signature) => signature.number === number);
  },
};
