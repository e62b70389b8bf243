import type { CooperationAgreement } from './entities/cooperation-agreement';
import type { AgreementOutcome } from './enter-stage';

/** What a client is told of an agreement after a change. */
export const outcomeOf = ({ id, stage, version }: CooperationAgreement): AgreementOutcome => ({
  id,
  stage,
  version,
});
