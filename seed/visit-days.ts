import { horizonDays, type PlannedAgreement } from './agreements';
import { deal } from './deal';
import { busyness } from './days';
import type { Purpose } from './templates';
import type { World } from './world';

/** Half a day of a doctor at a hospital: a block that the hospital offers, a booking, or both. */
export interface PlannedVisit {
  readonly day: number;
  readonly agreement: PlannedAgreement;
  readonly purpose: Purpose;
  /** 0 in the morning, 1 in the afternoon. */
  readonly half: number;
  /** The number of the offered block; null: the hospital offered none. */
  readonly session: number | null;
  /** The number of the booking; null: nobody has booked. */
  readonly booking: number | null;
  readonly doctor: number;
}

/** Every visit of a world in the order of days; no doctor and no room is asked for twice at once. */
export function* visitDays(world: World): Generator<readonly PlannedVisit[]> {
  const { agreements, asOf, scale } = world;
  const working = agreements.filter(({ worksTo }) => worksTo > 0);
  const first = Math.min(...working.map(({ worksFrom }) => worksFrom));
  const last = asOf + horizonDays;
  const isOpen = (day: number, { worksFrom, worksTo }: PlannedAgreement) =>
    worksFrom <= day && day < worksTo;
  const booked = Math.floor(scale.sessions * 0.7);
  const kindOf = deal<'SESSION' | 'BOTH' | 'BOOKING'>([
    ['BOTH', booked],
    ['SESSION', scale.sessions - booked],
    ['BOOKING', Math.max(0, scale.bookings - booked)],
  ]);
  const visits = scale.sessions + Math.max(0, scale.bookings - booked);

  let total = 0;
  for (let day = first; day < last; day += 1) {
    const open = working.filter((agreement) => isOpen(day, agreement)).length;
    total += Math.max(0.2, busyness(day)) * open;
  }
  let owed = 0.5;
  let session = 0;
  let booking = 0;
  for (let day = first; day < last; day += 1) {
    const today: PlannedVisit[] = [];
    const asked = new Map<number, number>();
    const each = (visits / total) * Math.max(0.2, busyness(day));
    for (let step = 0; step < working.length; step += 1) {
      const agreement = working[(step + day * 7) % working.length]!;
      if (!isOpen(day, agreement)) continue;
      owed += each;
      const leads = world.leadsOf(agreement);
      const { purposes } = agreement.template;
      // A purpose has a room of its own, so that no room is asked for twice.
      for (let slot = 0; owed >= 1 && slot < purposes.length * 2; slot += 1, owed -= 1) {
        const turn = asked.get(agreement.group.index) ?? 0;
        if (turn >= leads.length) continue;
        asked.set(agreement.group.index, turn + 1);
        const kind = kindOf();
        today.push({
          day,
          agreement,
          purpose: purposes[slot % purposes.length]!,
          half: slot < purposes.length ? 0 : 1,
          session: kind === 'BOOKING' ? null : session++,
          booking: kind === 'SESSION' ? null : booking++,
          doctor: leads[(turn + day * 3) % leads.length]!,
        });
      }
    }
    yield today;
  }
}
