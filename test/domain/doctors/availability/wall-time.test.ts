import {
  instantOfWall,
  wallDate,
} from '../../../../subgraphs/doctors/availability/domain/wall-time';

const at = (zone: string, date: string, clock: string) => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return new Date(instantOfWall(zone, date, hours * 60 + minutes)).toISOString();
};

it.each([
  ['1: Shanghai', 'Asia/Shanghai', '2026-07-01', '08:00', '2026-07-01T00:00:00.000Z'],
  ['1: Shanghai', 'Asia/Shanghai', '2026-12-31', '24:00', '2026-12-31T16:00:00.000Z'],
  ['2: New York before', 'America/New_York', '2026-10-31', '20:00', '2026-11-01T00:00:00.000Z'],
  ['2: New York after', 'America/New_York', '2026-11-01', '20:00', '2026-11-02T01:00:00.000Z'],
  [
    '3: in a gap, as much later',
    'America/New_York',
    '2027-03-14',
    '02:30',
    '2027-03-14T07:30:00.000Z',
  ],
  ['3: behind the gap', 'America/New_York', '2027-03-14', '03:30', '2027-03-14T07:30:00.000Z'],
  ['4: twice, the first', 'America/New_York', '2026-11-01', '01:30', '2026-11-01T05:30:00.000Z'],
  ['4: before it', 'America/New_York', '2026-11-01', '01:00', '2026-11-01T05:00:00.000Z'],
  ['4: behind it', 'America/New_York', '2026-11-01', '02:00', '2026-11-01T07:00:00.000Z'],
  ['5: London', 'Europe/London', '2026-03-29', '01:30', '2026-03-29T01:30:00.000Z'],
  ['5: Sydney', 'Australia/Sydney', '2026-10-04', '02:30', '2026-10-03T16:30:00.000Z'],
  ['5: Lord Howe', 'Australia/Lord_Howe', '2026-10-04', '02:15', '2026-10-03T15:45:00.000Z'],
  ['5: Kathmandu', 'Asia/Kathmandu', '2026-05-05', '06:00', '2026-05-05T00:15:00.000Z'],
  ['6: Urumqi', 'Asia/Urumqi', '2026-05-05', '10:00', '2026-05-05T04:00:00.000Z'],
  [
    '6: the same wall time in Shanghai',
    'Asia/Shanghai',
    '2026-05-05',
    '10:00',
    '2026-05-05T02:00:00.000Z',
  ],
  ['8: summer time of 1988', 'Asia/Shanghai', '1988-07-01', '08:00', '1988-06-30T23:00:00.000Z'],
])('%s: %s %s %s is %s', (_case, zone, date, clock, expected) => {
  expect(at(zone, date, clock)).toBe(expected);
});

it('4: an hour that the clocks show twice lasts two', () => {
  const from = instantOfWall('America/New_York', '2026-11-01', 60);
  const to = instantOfWall('America/New_York', '2026-11-01', 120);
  expect((to - from) / 60_000).toBe(120);
});

it.each([
  ['Asia/Shanghai', '2026-01-01T15:59:59.999Z', '2026-01-01'],
  ['Asia/Shanghai', '2026-01-01T16:00:00.000Z', '2026-01-02'],
  ['America/New_York', '2026-01-02T04:59:59.000Z', '2026-01-01'],
])('in %s, %s lies on %s', (zone, instant, date) => {
  expect(wallDate(zone, Date.parse(instant))).toBe(date);
});
