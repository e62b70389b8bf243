import { horizonDays, type PlannedAgreement } from './agreements';
import { busyness } from './days';
import type { World } from './world';

export interface CaseDay {
  readonly day: number;
  /** One agreement for each operation of the day. */
  readonly agreements: readonly PlannedAgreement[];
}

/** Spreads the operations of a world over the days of its agreements, as theatres are busy. */
export function* caseDays({ agreements, asOf, scale }: World): Generator<CaseDay> {
  const surgical = agreements.filter(
    ({ template, worksTo }) => worksTo > 0 && template.purposes.includes('SURGERY'),
  );
  const first = Math.min(...surgical.map(({ worksFrom }) => worksFrom));
  const last = asOf + horizonDays;
  const loadOf = (day: number, { worksFrom, worksTo, weight }: PlannedAgreement) =>
    worksFrom <= day && day < worksTo ? weight * (day > asOf ? 0.6 : 1) : 0;

  let total = 0;
  for (let day = first; day < last; day += 1) {
    const busy = busyness(day);
    for (const agreement of surgical) total += busy * loadOf(day, agreement);
  }
  let owed = 0.5;
  for (let day = first; day < last; day += 1) {
    const each = (scale.cases / total) * busyness(day);
    const today: PlannedAgreement[] = [];
    for (let step = 0; step < surgical.length; step += 1) {
      // A step that shares no factor with the number of agreements, so that each gets its turn.
      const agreement = surgical[(step + day * 7) % surgical.length]!;
      owed += each * loadOf(day, agreement);
      for (; owed >= 1; owed -= 1) today.push(agreement);
    }
    yield { day, agreements: today };
  }
}
