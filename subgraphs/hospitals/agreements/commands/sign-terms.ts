import { requireVersion } from '../../../../platform/commands/require-version';
import type { Work } from '../../../../platform/commands/work';
import { refuse } from '../../../../platform/refusal';
import { where } from '../../../../platform/reading/condition';
import { requireOwn } from '../../require-own';
import { concludeTerms } from '../conclude-terms';
import type { ProposedTerms } from '../domain/proposed-terms';
import { signingRefusal } from '../domain/signing-refusal';
import { AgreementSignature } from '../entities/agreement-signature';
import { CooperationAgreement } from '../entities/cooperation-agreement';
import type { AgreementOutcome } from '../enter-stage';
import { holdAgreement } from '../hold-agreement';
import { newestProposal } from '../newest-proposal';
import { outcomeOf } from '../outcome-of';

interface SignTerms {
  readonly id: string;
  readonly expectedVersion: number;
  readonly proposal: number;
  readonly party: 'GROUP' | 'HOSPITAL';
  readonly allianceShareSigned?: boolean | null;
}

/** One side signs the newest proposal; with the second signature it is what holds. */
export async function signTerms(work: Work, input: SignTerms): Promise<AgreementOutcome> {
  const { party } = input;
  const allianceShareSigned = input.allianceShareSigned ?? false;
  const { hospital, agreement } = await holdAgreement(work, input.id);
  const { groupId, hospitalId, stage } = agreement;
  if (party === 'GROUP') requireOwn(work.viewer, 'group', groupId, 'sign for the group');
  else requireOwn(work.viewer, 'hospital', hospitalId, 'sign for the hospital');
  requireVersion(agreement, input.expectedVersion);

  const newest = await newestProposal(work, agreement.id);
  const number = newest?.number ?? 0;
  const terms = JSON.parse(newest?.terms ?? 'null') as ProposedTerms | null;
  const signatures = await work.everything.find(AgreementSignature, [
    where('t.agreement_id = ? AND t.proposal_number = ?', agreement.id, number),
  ]);
  const signedBy = signatures.map((signature) => signature.party);
  const allianceShare = terms?.split?.alliance ?? 0;
  const signing = { stage, party, number: input.proposal, newest: number, signedBy };
  refuse(signingRefusal({ ...signing, allianceShare, allianceShareSigned }));

  await work.insert(AgreementSignature, {
    agreementId: agreement.id,
    number,
    party,
    signedAt: work.now,
    actor: work.viewer.subject ?? '',
    allianceShareSigned,
  });
  if (signatures.length === 0 || terms === null) {
    return outcomeOf(await work.change(CooperationAgreement, agreement, {}));
  }
  return outcomeOf(await concludeTerms(work, { agreement, hospital, terms, number }));
}
