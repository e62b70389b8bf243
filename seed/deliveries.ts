import type { PlannedAgreement } from './agreements';
import { dayNumber, dayText } from './days';
import { seedId } from './seed-id';
import type { World } from './world';

/** A session of training that a group held for a hospital, and that the hospital pays for. */
export interface Delivery {
  readonly id: string;
  readonly index: number;
  readonly agreement: PlannedAgreement;
  readonly day: number;
  readonly trainees: number;
}

const mostMonths = 100;

/** One session in every month of every agreement about teaching, on its tenth day. */
export function deliveriesOf({ agreements, asOf }: World): readonly Delivery[] {
  return agreements
    .filter(({ template, worksTo }) => template.feeUnit === 'TRAINING' && worksTo > 0)
    .flatMap((agreement) =>
      tenthDays(agreement.worksFrom, Math.min(agreement.worksTo, asOf - 1)).map((day, month) => {
        const index = agreement.index * mostMonths + month;
        const trainees = 3 + ((agreement.index + month) % 9);
        return { id: seedId('TeachingSession', index), index, agreement, day, trainees };
      }),
    );
}

function tenthDays(from: number, to: number): number[] {
  const days: number[] = [];
  for (let day = from; day < to; day += 1) {
    if (dayText(day).endsWith('-10')) days.push(day);
  }
  return days;
}

/** The first days of the months that lie wholly in `[from, to)`. */
export function wholeMonths(from: number, to: number): number[] {
  const months: number[] = [];
  for (let day = from; day < to; day += 1) {
    if (dayText(day).endsWith('-01') && nextMonth(day) <= to) months.push(day);
  }
  return months;
}

export function nextMonth(first: number): number {
  return dayNumber(`${dayText(first + 31).slice(0, 7)}-01`);
}
