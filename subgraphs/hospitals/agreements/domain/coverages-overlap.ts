import { ancestorsOf } from '../../domain/ancestors-of';
import type { Coverage } from './coverage';

/** Whether two agreements cover the same specialty and purpose at one site on one day. */
export const coveragesOverlap = (one: Coverage, other: Coverage): boolean =>
  endsAfter(one.to, other.from) &&
  endsAfter(other.to, one.from) &&
  meet(one.siteIds, other.siteIds) &&
  meet(one.purposes, other.purposes) &&
  one.specialties.some((code) => other.specialties.some((another) => within(code, another)));

const endsAfter = (to: string | null, day: string) => to === null || to > day;

const meet = (one: readonly string[], other: readonly string[]) =>
  one.some((entry) => other.includes(entry));

/** A subject covers what lies below it. */
const within = (one: string, other: string) =>
  ancestorsOf(one).includes(other) || ancestorsOf(other).includes(one);
