import type { Work } from '../../../platform/commands/work';
import { oneOf, where } from '../../../platform/reading/condition';
import type { DoctorFacts } from '../availability/domain/doctor-facts';
import { judge, type BlockingReason } from '../availability/domain/judge';
import type { Surroundings } from '../availability/domain/surroundings';
import { loadFacts } from '../availability/facts/load-facts';
import { loadSurroundings } from '../availability/facts/load-surroundings';
import { quartersTouched } from '../availability/domain/quarters';
import { keptPlace } from './choose-place';
import { blockingStates } from './domain/blocking-states';
import { breakingReason } from './domain/breaking-reason';
import { enterState } from './enter-state';
import { Booking } from './entities/booking';

/**
 * Looks again at everything that these doctors, whose rows are locked, have promised. A confirmed visit
 * whose facts no longer hold needs somebody else, and both sides are told; a hold or a request that stands
 * on nothing is let go. Nothing is ever taken away in silence.
 */
export async function recheckBookings(work: Work, doctorIds: readonly string[]): Promise<void> {
  const now = await work.databaseTime();
  const rows = await work.everything.find(
    Booking,
    [
      oneOf('t.doctor_id', doctorIds),
      oneOf('t.state', blockingStates),
      where("t.state <> 'NEEDS_REASSIGNMENT' AND t.ends_at > ?", now),
    ],
    [
      { property: 'doctorId', direction: 'ASC' },
      { property: 'startsAt', direction: 'ASC' },
    ],
  );
  if (rows.length === 0) return;
  const instants = rows.flatMap(({ startsAt, endsAt }) => [startsAt.getTime(), endsAt.getTime()]);
  const within = quartersTouched(new Date(Math.min(...instants)), new Date(Math.max(...instants)));
  const facts = await loadFacts(
    work.everything,
    [...new Set(rows.map((row) => row.doctorId))],
    within,
  );
  const sites = [...new Set(rows.map(({ siteId }) => siteId))];
  const surroundings = await loadSurroundings(work.everything, facts.values(), sites, now);
  for (const row of rows) {
    const reason = await broken(work, row, facts.get(row.doctorId)!, surroundings, now);
    if (reason === null) continue;
    const state = row.state === 'CONFIRMED' ? 'NEEDS_REASSIGNMENT' : 'RELEASED';
    await enterState(work, row, { state, at: now, reason });
  }
}

/** Whether hours that would be there are taken away on that day, and not only offered otherwise. */
function dayBlocked(
  reasons: Reasons,
  withoutExceptions: () => { readonly reasons: Reasons },
): boolean {
  const off = (some: Reasons) => some.includes('NO_RULE') || some.includes('HOLIDAY');
  return off(reasons) && !off(withoutExceptions().reasons);
}

type Reasons = readonly BlockingReason[];

/** What a booking has lost of that on which it was made. */
async function broken(
  work: Work,
  row: Booking,
  facts: DoctorFacts,
  surroundings: Surroundings,
  now: Date,
): Promise<string | null> {
  const { siteId, startsAt, endsAt, purpose, specialtyCode: specialty, surgeryLevel } = row;
  const { agreementId, id: ignoring } = row;
  const terms = { siteId, startsAt, endsAt, purpose, specialty, surgeryLevel, agreementId };
  const question = { ...terms, ignoring };
  const verdict = judge(facts, surroundings, question, now);
  const reason = breakingReason(verdict.reasons);
  if (reason !== null) return reason;
  if (
    dayBlocked(verdict.reasons, () =>
      judge({ ...facts, exceptions: [] }, surroundings, question, now),
    )
  ) {
    return 'DAY_BLOCKED';
  }
  const { conflicts } = await keptPlace(work, row);
  return conflicts[0]?.code ?? null;
}
