import type { Refusal } from '../../../../platform/refusal';
import type { MeetingKind } from '../../resolver-types.generated';
import type { MeetingReason } from '../reasons';

export interface Planning {
  readonly kind: MeetingKind;
  readonly quarterYear: number | null;
  readonly quarterNumber: number | null;
  readonly heldOn: string | null;
}

/** Why a meeting cannot be planned like this. That its quarter is free, the table itself knows. */
export function planningRefusal(planning: Planning): Refusal<MeetingReason> | null {
  const { kind, quarterYear, quarterNumber, heldOn } = planning;
  if (kind === 'FOUNDING') return { reason: 'FOUNDED_ONCE' };
  const hasQuarter = quarterYear !== null && quarterNumber !== null;
  if ((kind === 'QUARTERLY') !== hasQuarter) return { reason: 'QUARTER_OF_QUARTERLY' };
  if (hasQuarter && heldOn !== null && !isWithin(heldOn, quarterYear, quarterNumber)) {
    return { reason: 'DAY_OUTSIDE_QUARTER', details: { heldOn, quarterYear, quarterNumber } };
  }
  return null;
}

function isWithin(day: string, year: number, quarter: number): boolean {
  const [dayYear, month] = day.split('-').map(Number);
  return dayYear === year && Math.ceil(month! / 3) === quarter;
}
