import {
  cohortChangeRefusal,
  type CohortChange,
} from '../../../subgraphs/training/programmes/domain/cohort-change-refusal';
import {
  cohortDatesRefusal,
  type CohortDates,
} from '../../../subgraphs/training/programmes/domain/cohort-dates-refusal';
import { editingRefusal } from '../../../subgraphs/training/programmes/domain/editing-refusal';

const dates: CohortDates = {
  applicationsCloseAt: new Date('2026-03-31T16:00:00Z'), // midnight in Beijing
  startsOn: '2026-04-01',
  today: '2026-03-01',
};

it.each<[string, Partial<CohortDates>, string | null]>([
  ['that close at the midnight before the first day', {}, null],
  ['that begin today', { today: '2026-04-01' }, null],
  ['that began yesterday', { today: '2026-04-02' }, 'COHORT_IN_PAST'],
  [
    'that close on the first day',
    { applicationsCloseAt: new Date('2026-03-31T16:00:00.001Z') },
    'WINDOW_AFTER_START',
  ],
])('a cohort with dates %s', (_case, change, reason) => {
  expect(cohortDatesRefusal({ ...dates, ...change })?.reason ?? null).toBe(reason);
});

const change: CohortChange = {
  phase: 'SEATS_OPEN',
  startsOn: '2026-04-01',
  endsOn: '2026-06-01',
  seatsTaken: 3,
  fields: ['seats', 'startsOn'],
  seats: 3,
};

it.each<[string, Partial<CohortChange>, string | null]>([
  ['its seats before it begins', {}, null],
  ['to fewer seats than are taken', { seats: 2 }, 'SEATS_BELOW_TAKEN'],
  ['its seats while it runs', { phase: 'RUNNING', fields: ['seats'] }, 'COHORT_BEGAN'],
  ['its last day while it runs', { phase: 'RUNNING', fields: ['endsOn', 'label'] }, null],
  ['after it ended', { phase: 'ENDED', fields: ['label'] }, 'COHORT_ENDED'],
  ['after it was cancelled', { phase: 'CANCELLED', fields: ['label'] }, 'COHORT_CANCELLED'],
])('changing a cohort: %s', (_case, changed, reason) => {
  expect(cohortChangeRefusal({ ...change, ...changed })?.reason ?? null).toBe(reason);
});

it.each([
  ['DRAFT', ['hosts', 'modules'], null],
  ['PUBLISHED', ['summary', 'supervisors', 'nameZh'], null],
  ['PUBLISHED', ['summary', 'modules'], 'PROGRAMME_NOT_DRAFT'],
  ['PUBLISHED', ['requiredAttendancePercent'], 'PROGRAMME_NOT_DRAFT'],
  ['CLOSED', ['summary'], 'PROGRAMME_CLOSED'],
] as const)('editing of a %s programme: %j', (state, fields, reason) => {
  expect(editingRefusal(state, fields)?.reason ?? null).toBe(reason);
});
