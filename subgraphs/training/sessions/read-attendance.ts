import { list } from '../../../platform/input/list';
import { wholeNumber } from '../../../platform/input/whole-number';
import type { Attended } from './attended';

const most = 1000;

/** How long each of the named was there, never longer than it lasted. */
export function readAttendance(
  attendance: readonly Attended[],
  minutesHeld: number,
  least: 0 | 1,
): ReadonlyMap<string, number> {
  const rows = list('attendance', attendance, { least, most, key: ({ enrolment }) => enrolment });
  return new Map(
    rows.map(({ enrolment, minutes }) => [
      enrolment,
      wholeNumber('minutes', minutes, 0, minutesHeld),
    ]),
  );
}
