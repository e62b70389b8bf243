import { exception, rule } from './given';
import { hoursOf, type Given } from './hours-of';

it.each<[string, string, string, Given, string[]]>([
  ['an ordinary day', '2026-03-10', '2026-03-11', {}, ['03-10 08:00 – 03-10 18:00']],
  ['a weekend', '2026-03-14', '2026-03-16', {}, []],
  [
    '10: rules that overlap, touch and repeat',
    '2026-03-10',
    '2026-03-11',
    {
      rules: [
        rule({ endsAtMinute: 720 }),
        rule({ startsAtMinute: 660 }),
        rule({ startsAtMinute: 1_080, endsAtMinute: 1_200 }),
        rule(),
      ],
    },
    ['03-10 08:00 – 03-10 20:00'],
  ],
  [
    '12: over midnight',
    '2026-03-10',
    '2026-03-12',
    { rules: [rule({ weekdayMask: 0b0000010, startsAtMinute: 1_320, endsAtMinute: 360 })] },
    ['03-10 22:00 – 03-11 06:00'],
  ],
  [
    '12: until 24:00',
    '2026-03-10',
    '2026-03-12',
    { rules: [rule({ weekdayMask: 0b0000010, startsAtMinute: 1_320, endsAtMinute: 1_440 })] },
    ['03-10 22:00 – 03-11 00:00'],
  ],
  [
    '12: from a time to the same',
    '2026-03-10',
    '2026-03-13',
    { rules: [rule({ weekdayMask: 0b0000010, startsAtMinute: 480, endsAtMinute: 480 })] },
    ['03-10 08:00 – 03-11 08:00'],
  ],
  [
    '13: over midnight, the first day replaced',
    '2026-03-10',
    '2026-03-12',
    {
      rules: [rule({ weekdayMask: 0b0000010, startsAtMinute: 1_320, endsAtMinute: 360 })],
      exceptions: [exception('2026-03-10', 'REPLACE', [600, 660])],
    },
    ['03-10 10:00 – 03-10 11:00'],
  ],
  [
    '13: over midnight, the second day replaced',
    '2026-03-10',
    '2026-03-12',
    {
      rules: [rule({ weekdayMask: 0b0000010, startsAtMinute: 1_320, endsAtMinute: 360 })],
      exceptions: [exception('2026-03-11', 'REPLACE', [600, 660])],
    },
    ['03-10 22:00 – 03-11 06:00', '03-11 10:00 – 03-11 11:00'],
  ],
  [
    '14: a window that cuts',
    '2026-03-11',
    '2026-03-12',
    { rules: [rule({ weekdayMask: 0b0000010, startsAtMinute: 1_320, endsAtMinute: 360 })] },
    ['03-11 00:00 – 03-11 06:00'],
  ],
  [
    '15: a zone off the grid is rounded inward',
    '2026-03-10',
    '2026-03-11',
    { exceptions: [exception('2026-03-10', 'REPLACE', [490, 710])] },
    ['03-10 08:15 – 03-10 11:45'],
  ],
  [
    '16: more hours on a holiday',
    '2026-04-06',
    '2026-04-07',
    { exceptions: [exception('2026-04-06', 'ADD', [540, 600])] },
    ['04-06 09:00 – 04-06 10:00'],
  ],
  [
    '16: less on a day',
    '2026-03-10',
    '2026-03-11',
    { exceptions: [exception('2026-03-10', 'BLOCK', [720, 780])] },
    ['03-10 08:00 – 03-10 12:00', '03-10 13:00 – 03-10 18:00'],
  ],
  [
    '17: until a leap day',
    '2028-02-28',
    '2028-03-02',
    { rules: [rule({ validUntil: '2028-03-01' })] },
    ['02-28 08:00 – 02-28 18:00', '02-29 08:00 – 02-29 18:00'],
  ],
  [
    '18: odd weeks, over a year of 53',
    '2026-12-28',
    '2027-01-12',
    { rules: [rule({ weekdayMask: 0b0000001, weekParity: 'ODD', onHolidays: true })] },
    ['12-28 08:00 – 12-28 18:00', '01-04 08:00 – 01-04 18:00'],
  ],
  [
    '18: even weeks',
    '2026-12-28',
    '2027-01-12',
    { rules: [rule({ weekdayMask: 0b0000001, weekParity: 'EVEN', onHolidays: true })] },
    ['01-11 08:00 – 01-11 18:00'],
  ],
  [
    'a more pressing roster, also on its days off',
    '2026-03-09',
    '2026-03-12',
    {
      rules: [
        rule(),
        rule({
          priority: 1,
          weekdayMask: 0b0000010,
          startsAtMinute: 600,
          validFrom: '2026-03-10',
          validUntil: '2026-03-12',
        }),
      ],
    },
    ['03-09 08:00 – 03-09 18:00', '03-10 10:00 – 03-10 18:00'],
  ],
  [
    'a more pressing roster of odd weeks leaves the even ones alone',
    '2026-03-09',
    '2026-03-18',
    {
      rules: [
        rule({ weekdayMask: 0b0000001 }),
        rule({ weekdayMask: 0b0000010, priority: 1, weekParity: 'ODD' }),
      ],
    },
    ['03-10 08:00 – 03-10 18:00', '03-16 08:00 – 03-16 18:00'],
  ],
  ['21: a make-up Saturday of its own', '2026-02-14', '2026-02-15', {}, []],
  [
    '21: a make-up Saturday that runs as a Monday',
    '2026-02-14',
    '2026-02-15',
    { recorded: [{ scope: 'site', date: '2026-02-14', kind: 'MAKEUP', runsAsWeekday: 0 }] },
    ['02-14 08:00 – 02-14 18:00'],
  ],
  ['21: Spring Festival', '2026-02-16', '2026-02-24', {}, []],
  [
    '22: a site that works on a holiday',
    '2026-02-17',
    '2026-02-18',
    { recorded: [{ scope: 'site', date: '2026-02-17', kind: 'WORK', runsAsWeekday: null }] },
    ['02-17 08:00 – 02-17 18:00'],
  ],
  [
    '22: a site that rests on a working day',
    '2026-03-10',
    '2026-03-11',
    { recorded: [{ scope: 'site', date: '2026-03-10', kind: 'HOLIDAY', runsAsWeekday: null }] },
    [],
  ],
  [
    '23: a holiday of a later year, once it is recorded',
    '2027-02-08',
    '2027-02-09',
    { recorded: [{ scope: 'CN', date: '2027-02-08', kind: 'HOLIDAY', runsAsWeekday: null }] },
    [],
  ],
  [
    '25: a weekend that nobody lists',
    '2026-03-14',
    '2026-03-15',
    { rules: [rule({ weekdayMask: 0b0100000 })] },
    ['03-14 08:00 – 03-14 18:00'],
  ],
  [
    '2: hours in New York, seen in Shanghai',
    '2026-10-31',
    '2026-11-04',
    {
      rules: [
        rule({
          timeZone: 'America/New_York',
          weekdayMask: 0b1111111,
          startsAtMinute: 1_200,
          endsAtMinute: 1_320,
        }),
      ],
    },
    [
      '10-31 08:00 – 10-31 10:00',
      '11-01 08:00 – 11-01 10:00',
      '11-02 09:00 – 11-02 11:00',
      '11-03 09:00 – 11-03 11:00',
    ],
  ],
  [
    '3: hours that begin in a gap',
    '2027-03-14',
    '2027-03-15',
    {
      rules: [
        rule({
          timeZone: 'America/New_York',
          weekdayMask: 0b1111111,
          startsAtMinute: 150,
          endsAtMinute: 240,
        }),
      ],
    },
    ['03-14 15:30 – 03-14 16:00'],
  ],
])('%s', (_what, from, to, given, expected) => {
  expect(hoursOf(from, to, given)).toEqual(expected);
});
