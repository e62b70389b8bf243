import type { AgreementStage } from '../resolver-types.generated';

/** The stages in which both sides are bound: signed, and not yet ended. */
export const bindingStages: readonly AgreementStage[] = ['SIGNED', 'ACTIVE', 'SUSPENDED'];
