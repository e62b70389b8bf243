import { exception, rule } from './given';
import { hoursOf, type Given } from './hours-of';

it.each<[string, string, string, Given, string[]]>([
  [
    'a day that is blocked without an hour',
    '2026-03-10',
    '2026-03-12',
    { exceptions: [exception('2026-03-10', 'BLOCK')] },
    ['03-11 08:00 – 03-11 18:00'],
  ],
  [
    'a day off from another group',
    '2026-03-10',
    '2026-03-11',
    { exceptions: [{ ...exception('2026-03-10', 'REPLACE'), groupId: 'other' }] },
    ['03-10 08:00 – 03-10 18:00'],
  ],
  [
    'a day off from another purpose',
    '2026-03-10',
    '2026-03-11',
    { exceptions: [{ ...exception('2026-03-10', 'REPLACE'), purposes: ['TEACHING'] }] },
    ['03-10 08:00 – 03-10 18:00'],
  ],
  [
    'hours of a day for nobody in particular, where there are no others',
    '2026-03-10',
    '2026-03-11',
    { rules: [], exceptions: [exception('2026-03-10', 'ADD', [540, 600])] },
    [],
  ],
  [
    'hours of a day for nobody in particular, behind the last of the standing ones',
    '2026-03-10',
    '2026-03-12',
    {
      rules: [rule({ validUntil: '2026-03-11' })],
      exceptions: [
        exception('2026-03-10', 'ADD', [1_140, 1_200]),
        exception('2026-03-11', 'ADD', [1_140, 1_200]),
      ],
    },
    ['03-10 08:00 – 03-10 18:00', '03-10 19:00 – 03-10 20:00'],
  ],
  [
    'hours of a day for one group and purpose',
    '2026-03-10',
    '2026-03-11',
    {
      rules: [],
      exceptions: [
        {
          ...exception('2026-03-10', 'ADD', [540, 600]),
          groupId: 'group',
          purposes: ['SURGERY'],
        },
      ],
    },
    ['03-10 09:00 – 03-10 10:00'],
  ],
])('%s', (_what, from, to, given, expected) => {
  expect(hoursOf(from, to, given)).toEqual(expected);
});

it('20: a thousand rules and ten thousand exceptions of one doctor are hours like any other', () => {
  const rules = Array.from({ length: 1_000 }, (_, n) =>
    rule({ startsAtMinute: (n % 40) * 15 + 480, endsAtMinute: 1_080 }),
  );
  const exceptions = Array.from({ length: 10_000 }, () =>
    exception('2026-03-10', 'BLOCK', [720, 735]),
  );
  expect(hoursOf('2026-03-10', '2026-03-11', { rules, exceptions })).toEqual([
    '03-10 08:00 – 03-10 12:00',
    '03-10 12:15 – 03-10 18:00',
  ]);
});
