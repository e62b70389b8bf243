import type { Arrows } from '../../../../platform/transition';
import type { AgreementStage } from '../../resolver-types.generated';

/** The life of an agreement. What was never signed is lost; what was signed ends. */
export const agreementArrows: Arrows<AgreementStage> = {
  LEAD: ['NEGOTIATING', 'LOST'],
  NEGOTIATING: ['SIGNED', 'LOST'],
  SIGNED: ['ACTIVE', 'ENDED'],
  ACTIVE: ['SUSPENDED', 'ENDED'],
  SUSPENDED: ['ACTIVE', 'ENDED'],
  ENDED: [],
  LOST: [],
};
