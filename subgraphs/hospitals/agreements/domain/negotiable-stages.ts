import type { AgreementStage } from '../../resolver-types.generated';

/** The stages in which terms are offered and signed: the first ones, and amendments. */
export const negotiableStages: readonly AgreementStage[] = [
  'NEGOTIATING',
  'SIGNED',
  'ACTIVE',
  'SUSPENDED',
];
