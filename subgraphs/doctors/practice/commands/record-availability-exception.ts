import type { Work } from '../../../../platform/commands/work';
import { badInput } from '../../../../platform/errors';
import { newId } from '../../../../platform/id';
import { list } from '../../../../platform/input/list';
import { factsChanged } from '../../availability/facts-changed';
import { daysAfter } from '../../domain/days-after';
import type { WallTime } from '../domain/hours-on-grid';
import { AvailabilityException } from '../entities/availability-exception';
import { offeredHours, purposesOf, timeZone, wallTime } from '../hours-input';
import { keepStep, type PaperOutcome } from '../keep-step';
import { requireHours } from '../require-hours';

interface RecordAvailabilityException {
  readonly doctor: string;
  readonly group?: string | null;
  readonly site?: string | null;
  readonly purposes?: Readonly<AvailabilityException['purposes']>;
  readonly date: string;
  readonly effect: AvailabilityException['effect'];
  readonly intervals: readonly WallTime[];
  readonly timeZone: string;
}

/** One day is another one than usual. */
export async function recordAvailabilityException(
  work: Work,
  input: RecordAvailabilityException,
): Promise<PaperOutcome> {
  const { doctor: doctorId, date: from, effect } = input;
  const given = list('intervals', input.intervals, { most: 10, key: JSON.stringify });
  if (effect === 'ADD' && given.length === 0) {
    throw badInput('HOURS_EMPTY', 'intervals: hours that are added have to be named.');
  }
  // What is blocked is rounded outward when it is read; what is offered never grows.
  const intervals = given.map(effect === 'BLOCK' ? wallTime : offeredHours);
  const row: AvailabilityException = {
    id: newId(work.now.getTime()),
    doctorId,
    groupId: input.group ?? null,
    siteId: input.site ?? null,
    purposes: input.purposes ? purposesOf(input.purposes) : null,
    localDate: from,
    effect,
    intervals,
    timeZone: timeZone(input.timeZone),
    withdrawnAt: null,
    version: 1,
  };
  await requireHours(work, { ...row, from, to: daysAfter(from, 1) });
  await work.insert(AvailabilityException, row);
  await dayChanged(work, row);
  return keepStep(work, row, 'RECORDED');
}

/** Hours of a day begin on it, in their zone: they reach into the days before and behind it. */
export async function dayChanged(
  work: Work,
  { doctorId, siteId, localDate }: AvailabilityException,
): Promise<void> {
  const days = { fromDay: daysAfter(localDate, -1), toDay: daysAfter(localDate, 3) };
  await factsChanged(work, { doctorIds: [doctorId], siteId, ...days, because: 'HOURS' });
}
