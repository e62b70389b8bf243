import { asLeft } from '../../as-left';
import type { MutationResolvers } from '../../resolver-types.generated';
import { activateAgreement } from '../commands/activate-agreement';
import { moveAgreement } from '../commands/move-agreement';
import { openLead } from '../commands/open-lead';
import { proposeTerms } from '../commands/propose-terms';
import { recordAssessment } from '../commands/record-assessment';
import { reviseExpectedValue } from '../commands/revise-expected-value';
import { signTerms } from '../commands/sign-terms';
import { acting } from './acting';

export const Mutation: MutationResolvers = {
  openLead: acting('openLead', openLead),
  startNegotiation: acting('startNegotiation', (work, input) =>
    moveAgreement(work, { ...input, to: 'NEGOTIATING' }),
  ),
  loseAgreement: acting('loseAgreement', (work, input) =>
    moveAgreement(work, { ...input, to: 'LOST' }),
  ),
  suspendAgreement: acting('suspendAgreement', (work, input) =>
    moveAgreement(work, { ...input, to: 'SUSPENDED' }),
  ),
  endAgreement: acting('endAgreement', (work, input) =>
    moveAgreement(work, { ...input, to: 'ENDED' }),
  ),
  reviseExpectedValue: acting('reviseExpectedValue', reviseExpectedValue),
  proposeTerms: acting('proposeTerms', proposeTerms),
  signTerms: acting('signTerms', signTerms),
  activateAgreement: acting('activateAgreement', (work, input) =>
    activateAgreement(work, { ...input, from: 'SIGNED' }),
  ),
  resumeAgreement: acting('resumeAgreement', (work, input) =>
    activateAgreement(work, { ...input, from: 'SUSPENDED' }),
  ),
  async recordAssessment(_parent, { input }, context) {
    const outcome = await context.act('recordAssessment', input, (work) =>
      recordAssessment(work, input),
    );
    return asLeft(context.loaders.assessmentById, 'PlatformAssessment', outcome);
  },
};
