import { acting } from '../../acting';
import type { MutationResolvers } from '../../resolver-types.generated';
import { activateAgreement } from '../commands/activate-agreement';
import { moveAgreement } from '../commands/move-agreement';
import { openLead } from '../commands/open-lead';
import { proposeTerms } from '../commands/propose-terms';
import { recordAssessment } from '../commands/record-assessment';
import { reviseExpectedValue } from '../commands/revise-expected-value';
import { signTerms } from '../commands/sign-terms';

const onAgreement = acting('CooperationAgreement', 'agreementById');
const onAssessment = acting('PlatformAssessment', 'assessmentById');

export const Mutation: MutationResolvers = {
  openLead: onAgreement('openLead', openLead),
  startNegotiation: onAgreement('startNegotiation', (work, input) =>
    moveAgreement(work, { ...input, to: 'NEGOTIATING' }),
  ),
  loseAgreement: onAgreement('loseAgreement', (work, input) =>
    moveAgreement(work, { ...input, to: 'LOST' }),
  ),
  suspendAgreement: onAgreement('suspendAgreement', (work, input) =>
    moveAgreement(work, { ...input, to: 'SUSPENDED' }),
  ),
  endAgreement: onAgreement('endAgreement', (work, input) =>
    moveAgreement(work, { ...input, to: 'ENDED' }),
  ),
  reviseExpectedValue: onAgreement('reviseExpectedValue', reviseExpectedValue),
  proposeTerms: onAgreement('proposeTerms', proposeTerms),
  signTerms: onAgreement('signTerms', signTerms),
  activateAgreement: onAgreement('activateAgreement', (work, input) =>
    activateAgreement(work, { ...input, from: 'SIGNED' }),
  ),
  resumeAgreement: onAgreement('resumeAgreement', (work, input) =>
    activateAgreement(work, { ...input, from: 'SUSPENDED' }),
  ),
  recordAssessment: onAssessment('recordAssessment', recordAssessment),
};
