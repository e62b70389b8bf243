import { badInput } from '../../../../platform/errors';
import { list } from '../../../../platform/input/list';
import { wholeNumber } from '../../../../platform/input/whole-number';
import type { Purpose } from '../../resolver-types.generated';
import { horizonEnd } from '../domain/horizon-end';
import { availabilityPolicy } from '../domain/policy/availability-policy';
import { quartersInside } from '../domain/quarters';
import type { Span } from '../domain/spans';

const dayMs = 86_400_000;

/** What a client asks for; which of it may be seen is decided elsewhere. */
export interface GivenFilter {
  readonly site?: string | null;
  readonly city?: string | null;
  readonly specialty?: string | null;
  readonly purpose: Purpose;
  readonly surgeryLevel?: number | null;
  readonly groups?: readonly string[] | null;
  readonly doctors?: readonly string[] | null;
  readonly window: { readonly from: Date; readonly to: Date };
  readonly minMinutes?: number | null;
}

/** One question to all calendars. */
export interface SearchAsk {
  readonly site: string | null;
  readonly city: string | null;
  /** Null: whatever agreement and papers cover. */
  readonly specialty: string | null;
  readonly purpose: Purpose;
  readonly surgeryLevel: number | null;
  readonly groups: readonly string[] | null;
  readonly doctors: readonly string[] | null;
  readonly hospitals: readonly string[] | null;
  /** Whole quarters from now on, up to the horizon; empty when there are none. */
  readonly within: Span;
  readonly leastQuarters: number;
}

/** A question as it can be answered, or what is wrong with it. */
export function searchAsk(filter: GivenFilter, now: Date): SearchAsk {
  const { purpose, window } = filter;
  const surgeryLevel = filter.surgeryLevel ?? null;
  if (surgeryLevel !== null) {
    if (purpose !== 'SURGERY') {
      throw badInput('LEVEL_OF_OPERATIONS', 'surgeryLevel: goes with operations, and only them.');
    }
    wholeNumber('surgeryLevel', surgeryLevel, 1, 4);
  }
  return {
    site: filter.site ?? null,
    city: filter.city ?? null,
    specialty: filter.specialty ?? null,
    purpose,
    surgeryLevel,
    groups: filter.groups ? list('groups', filter.groups, { most: 50 }) : null,
    doctors: filter.doctors ? list('doctors', filter.doctors) : null,
    hospitals: null,
    within: withinHorizon(window, now),
    leastQuarters: quarters('minMinutes', filter.minMinutes ?? 15),
  };
}

/** Whole quarters of an hour, a day at most. */
export function quarters(field: string, minutes: number): number {
  const most = 1_440;
  if (minutes % 15 === 0) return wholeNumber(field, minutes, 15, most) / 15;
  throw badInput('NUMBER_OUT_OF_RANGE', `${field}: must be a multiple of 15.`, {
    field,
    least: 15,
    most,
  });
}

function withinHorizon({ from, to }: GivenFilter['window'], now: Date): Span {
  const { horizonDays, quarterMs } = availabilityPolicy;
  const days = (to.getTime() - from.getTime()) / dayMs;
  if (!(days > 0) || days > horizonDays) {
    throw badInput('AVAILABILITY_WINDOW', `window: must be up to ${horizonDays} days long.`, {
      most: horizonDays,
    });
  }
  const wanted = quartersInside(from, to);
  return {
    from: Math.max(wanted.from, Math.ceil(now.getTime() / quarterMs)),
    to: Math.min(wanted.to, horizonEnd(now)),
  };
}
