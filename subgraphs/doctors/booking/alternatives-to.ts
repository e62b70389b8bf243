import type { DoctorFacts } from '../availability/domain/doctor-facts';
import { freeTime } from '../availability/domain/free-time';
import type { Question } from '../availability/domain/judge';
import { dayQuarters, instantOfQuarter, quartersTouched } from '../availability/domain/quarters';
import type { AgreementFacts, Surroundings } from '../availability/domain/surroundings';
import type { Alternative } from './booking-answer';
import { bookingPolicy } from './domain/booking-policy';
import { nearestTimes } from './domain/nearest-times';

const { alternatives: most, alternativeDays, gridMs } = bookingPolicy;

/** Times of the same doctor, site and length that were free when a booking was weighed. */
export function alternativesTo(
  facts: DoctorFacts,
  surroundings: Surroundings,
  question: Question,
  agreement: AgreementFacts,
  now: Date,
): Alternative[] {
  const { siteId, startsAt, endsAt, purpose, specialty, surgeryLevel, ignoring } = question;
  const site = surroundings.sites.get(siteId);
  if (!site) return [];
  const wanted = quartersTouched(startsAt, endsAt);
  const around = alternativeDays * dayQuarters;
  const within = {
    from: Math.max(wanted.from - around, Math.ceil(now.getTime() / gridMs)),
    to: wanted.to + around,
  };
  const ask = { site, agreement, purpose, specialty, surgeryLevel, within, ignoring, now };
  return nearestTimes(freeTime(facts, surroundings, ask), wanted, most).map(({ from, to }) => ({
    startsAt: instantOfQuarter(from),
    endsAt: instantOfQuarter(to),
  }));
}
