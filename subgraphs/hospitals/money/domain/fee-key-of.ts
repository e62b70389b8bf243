import type { FeeUnit } from '../../resolver-types.generated';

/** What a fee may be paid for; a client names one of them. */
export interface FeeSubjects {
  readonly visit: string | null;
  readonly session: string | null;
  readonly month: string | null;
  readonly training: string | null;
}

const fieldOf = {
  VISIT: 'visit',
  SESSION: 'session',
  MONTH: 'month',
  TRAINING: 'training',
} as const satisfies Record<FeeUnit, keyof FeeSubjects>;

/** For what the fee is paid, once; null when it is not named as the terms have it. */
export function feeKeyOf(unit: FeeUnit, subjects: FeeSubjects): string | null {
  const named = Object.entries(subjects).filter(([, value]) => value !== null);
  const wanted = subjects[fieldOf[unit]];
  return named.length === 1 && wanted !== null ? `${unit}:${wanted}` : null;
}
