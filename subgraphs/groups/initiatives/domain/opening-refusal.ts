import type { Refusal } from '../../../../platform/refusal';
import { transitionRefusal } from '../../../../platform/transition';
import type { GroupStatus, InitiativeState } from '../../resolver-types.generated';
import type { InitiativeReason } from '../reasons';
import { initiativeArrows } from './initiative-arrows';
import type { Terms } from './terms';

export interface Opening {
  readonly state: InitiativeState;
  readonly convener: GroupStatus;
  readonly terms: Omit<Terms, 'partner'>;
  readonly closesAt: Date;
  readonly now: Date;
}

const hourMs = 3_600_000;
const leastMs = hourMs;
const mostMs = 366 * 24 * hourMs;

/** Why members cannot be asked to opt in yet. */
export function openingRefusal(opening: Opening): Refusal<InitiativeReason> | null {
  const { state, convener, terms, closesAt, now } = opening;
  const refusal = transitionRefusal(initiativeArrows, state, 'OPEN');
  if (refusal) return refusal;
  if (convener !== 'MEMBER') {
    return { reason: 'CONVENER_NOT_IN_GOOD_STANDING', details: { status: convener } };
  }
  const missing = missingOf(terms);
  if (missing.length > 0) return { reason: 'TERMS_INCOMPLETE', details: { missing } };
  const lasts = closesAt.getTime() - now.getTime();
  if (lasts < leastMs || lasts > mostMs) {
    return { reason: 'OPT_IN_TOO_SHORT_OR_LONG', details: { closesAt } };
  }
  return null;
}

function missingOf({ kind, hospitalId, chain, mode, ...terms }: Opening['terms']): string[] {
  if (kind === 'PROCUREMENT') {
    return [
      ...(terms.unit === null ? ['unit'] : []),
      ...(terms.minimumQuantity === null ? ['minimumQuantity'] : []),
      ...(terms.tiers.length === 0 ? ['priceTiers'] : []),
    ];
  }
  if (kind !== 'CONTRACT') return [];
  return [
    ...(hospitalId === null && chain === null ? ['hospital'] : []),
    ...(mode === null ? ['mode'] : []),
  ];
}
