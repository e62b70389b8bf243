import type { DoctorFacts } from './doctor-facts';
import { eligibleSpans, requirements, type EligibilityAsk } from './eligibility';
import { quartersTouched } from './quarters';
import { intersect, subtract, tidy, type Span } from './spans';
import type { Surroundings } from './surroundings';
import { blockingVisits, takenAt, type TakenAsk } from './taken';
import { workCalendar } from './work-calendar';
import { workingHours } from './working-hours';

/** Whose time under which agreement, and in which view of holds. */
export interface FreeAsk extends EligibilityAsk {
  readonly within: Span;
  readonly ignoring?: TakenAsk['ignoring'];
  readonly now?: TakenAsk['now'];
}

/** When the doctor works there and may, whatever is booked. */
export function openTime(
  facts: DoctorFacts,
  surroundings: Surroundings,
  { within, ...ask }: FreeAsk,
): Span[] {
  const eligible = eligibleSpans(requirements(facts, surroundings, ask));
  const may = intersect(eligible, [within]);
  if (may.length === 0) return [];
  const { site, agreement, purpose } = ask;
  const calendar = workCalendar(site, surroundings);
  const hours = workingHours(facts, {
    groupId: agreement.groupId,
    siteId: site.id,
    purpose,
    calendar,
    within,
  });
  return subtract(intersect(hours, may), absences(facts));
}

/** When the doctor can be booked: open, with no visit and no way in between. */
export function freeTime(facts: DoctorFacts, surroundings: Surroundings, ask: FreeAsk): Span[] {
  const open = openTime(facts, surroundings, ask);
  if (open.length === 0) return [];
  const siteId = ask.site.id;
  const visits = blockingVisits(facts, { siteId, ignoring: ask.ignoring, now: ask.now });
  return subtract(open, takenAt(siteId, visits, surroundings));
}

/** A leave always wins; what was cancelled ends there. */
export const absences = ({ leaves }: DoctorFacts): Span[] =>
  tidy(
    leaves.map(({ startsAt, endsAt, cancelledAt }) =>
      quartersTouched(
        startsAt,
        cancelledAt !== null && cancelledAt < endsAt ? cancelledAt : endsAt,
      ),
    ),
  );
