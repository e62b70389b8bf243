import { cohortPhase, type CohortFacts } from '../../../subgraphs/training/domain/cohort-phase';

const now = new Date('2026-03-01T09:00:00Z');
const open: CohortFacts = {
  programmeState: 'PUBLISHED',
  seats: 2,
  seatsTaken: 1,
  applicationsOpenAt: new Date('2026-02-01T00:00:00Z'),
  applicationsCloseAt: new Date('2026-03-15T00:00:00Z'),
  startsOn: '2026-04-01',
  endsOn: '2026-07-01',
  cancelledOn: null,
};

it.each([
  ['has seats while the window is open', {}, 'SEATS_OPEN'],
  ['has a waiting list after the last seat', { seatsTaken: 2 }, 'WAITING_LIST'],
  ['is planned while the programme is a draft', { programmeState: 'DRAFT' }, 'PLANNED'],
  ['is planned before the window', { applicationsOpenAt: new Date(now.getTime() + 1) }, 'PLANNED'],
  ['has seats from the first instant of the window', { applicationsOpenAt: now }, 'SEATS_OPEN'],
  ['is closed at the end of the window', { applicationsCloseAt: now }, 'APPLICATIONS_CLOSED'],
  ['is closed with its programme', { programmeState: 'CLOSED' }, 'APPLICATIONS_CLOSED'],
  ['runs from its first day', { startsOn: '2026-03-01' }, 'RUNNING'],
  [
    'runs on its last day',
    { startsOn: '2026-01-01', endsOn: '2026-03-02', programmeState: 'CLOSED' },
    'RUNNING',
  ],
  ['has ended the day after', { startsOn: '2026-01-01', endsOn: '2026-03-01' }, 'ENDED'],
  ['stays cancelled', { cancelledOn: '2026-02-02', endsOn: '2026-03-01' }, 'CANCELLED'],
] as const)('a cohort %s', (_what, change, phase) => {
  expect(cohortPhase({ ...open, ...change }, now)).toBe(phase);
});

it('a cohort begins at midnight in China, not in Greenwich', () => {
  const before = new Date('2026-03-31T15:59:59Z');
  const after = new Date('2026-03-31T16:00:00Z');
  const late = { ...open, applicationsCloseAt: new Date('2026-04-02T00:00:00Z') };
  expect(cohortPhase(late, before)).toBe('SEATS_OPEN');
  expect(cohortPhase(late, after)).toBe('RUNNING');
});
