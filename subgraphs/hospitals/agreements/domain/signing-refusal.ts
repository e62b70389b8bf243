import type { Refusal } from '../../../../platform/refusal';
import type { AgreementStage, Party } from '../../resolver-types.generated';
import type { AgreementReason } from '../reasons';
import { negotiableStages } from './negotiable-stages';

interface Signing {
  readonly stage: AgreementStage;
  readonly party: Party;
  readonly number: number;
  /** The newest proposal; 0: none. */
  readonly newest: number;
  readonly signedBy: readonly Party[];
  readonly allianceShare: number;
  readonly allianceShareSigned: boolean;
}

/** Why one side cannot sign. The alliance's share binds a group only in so many words. */
export function signingRefusal(signing: Signing): Refusal<AgreementReason> | null {
  const { stage, party, number, newest, signedBy } = signing;
  if (!negotiableStages.includes(stage)) {
    return { reason: 'NOT_NEGOTIABLE', details: { stage, possible: negotiableStages } };
  }
  if (number !== newest) return { reason: 'PROPOSAL_SUPERSEDED', details: { number, newest } };
  if (signedBy.includes(party)) return { reason: 'ALREADY_SIGNED', details: { party } };
  if (party === 'GROUP' && signing.allianceShare > 0 && !signing.allianceShareSigned) {
    return { reason: 'ALLIANCE_SHARE_NOT_SIGNED', details: { share: signing.allianceShare } };
  }
  return null;
}
