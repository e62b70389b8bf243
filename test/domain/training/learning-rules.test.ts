import { attendancePercent } from '../../../subgraphs/training/domain/attendance-percent';
import { cohortStanding } from '../../../subgraphs/training/domain/cohort-standing';
import { holdsSeat } from '../../../subgraphs/training/domain/holds-seat';
import { standingOn } from '../../../subgraphs/training/domain/standing-on';
import {
  assessingRefusal,
  type Assessing,
} from '../../../subgraphs/training/enrolments/domain/assessing-refusal';
import { completingRefusal } from '../../../subgraphs/training/enrolments/domain/completing-refusal';
import {
  issuingRefusal,
  type Issuing,
} from '../../../subgraphs/training/enrolments/domain/issuing-refusal';
import { holdingRefusal } from '../../../subgraphs/training/outreach/domain/holding-refusal';
import {
  sessionRefusal,
  type Session,
} from '../../../subgraphs/training/sessions/domain/session-refusal';

const assessing: Assessing = {
  state: 'IN_TRAINING',
  startedOn: '2026-03-01',
  day: '2026-03-01',
  today: '2026-03-01',
  moduleKnown: true,
  assessorTeaches: true,
  assessorIsTrainee: false,
};

it.each<[string, Partial<Assessing>, string | null]>([
  ['on the first day, today', {}, null],
  ['before the first day', { day: '2026-02-28' }, 'BEFORE_TRAINING'],
  ['tomorrow', { day: '2026-03-02' }, 'NOT_YET'],
  ['of somebody admitted', { state: 'ADMITTED', startedOn: null }, 'NOT_IN_TRAINING'],
  ['of somebody who completed', { state: 'COMPLETED' }, 'NOT_IN_TRAINING'],
  ['in an unknown module', { moduleKnown: false }, 'MODULE_UNKNOWN'],
  ['of oneself', { assessorIsTrainee: true }, 'ASSESSOR_IS_TRAINEE'],
  ['by a stranger', { assessorTeaches: false }, 'ASSESSOR_NOT_OF_PROGRAMME'],
])('an assessment %s', (_case, change, reason) => {
  expect(assessingRefusal({ ...assessing, ...change })?.reason ?? null).toBe(reason);
});

const issuing: Issuing = {
  state: 'COMPLETED',
  issued: false,
  validUntil: null,
  today: '2026-03-01',
};

it.each<[string, Partial<Issuing>, string | null]>([
  ['without end', {}, null],
  ['until tomorrow', { validUntil: '2026-03-02' }, null],
  ['until today', { validUntil: '2026-03-01' }, 'VALID_UNTIL_PAST'],
  ['twice', { issued: true }, 'CERTIFICATE_EXISTS'],
  ['for a training that goes on', { state: 'IN_TRAINING' }, 'TRAINING_NOT_COMPLETED'],
  ['for a training that failed', { state: 'FAILED' }, 'TRAINING_NOT_COMPLETED'],
])('a certificate %s', (_case, change, reason) => {
  expect(issuingRefusal({ ...issuing, ...change })?.reason ?? null).toBe(reason);
});

const session: Session = {
  heldOn: '2026-03-01',
  today: '2026-03-01',
  startsOn: '2026-03-01',
  endsOn: '2026-06-01',
  cancelled: false,
  moduleKnown: true,
  strangers: [],
  hospital: null,
};

it.each<[string, Partial<Session>, string | null]>([
  ['on the first day', {}, null],
  ['before the first day', { heldOn: '2026-02-28' }, 'OUTSIDE_COHORT'],
  ['on the day after the last', { heldOn: '2026-06-01' }, 'OUTSIDE_COHORT'],
  ['tomorrow', { heldOn: '2026-03-02' }, 'NOT_YET'],
  ['of a cancelled cohort', { cancelled: true }, 'COHORT_CANCELLED'],
  ['in an unknown module', { moduleKnown: false }, 'MODULE_UNKNOWN'],
  ['by a stranger', { strangers: ['one'] }, 'TEACHER_UNKNOWN'],
  ['for a known hospital', { hospital: { id: 'one', known: true } }, null],
  ['for an unknown hospital', { hospital: { id: 'one', known: false } }, 'HOSPITAL_UNKNOWN'],
])('a session %s', (_case, change, reason) => {
  expect(sessionRefusal({ ...session, ...change })?.reason ?? null).toBe(reason);
});

it.each([
  [0, 0, null],
  [0, 90, 0],
  [79, 100, 79],
  [799, 1000, 79],
  [80, 100, 80],
  [90, 90, 100],
])('%i of %i minutes are %p percent, rounded down', (attended, held, percent) => {
  expect(attendancePercent(attended, held)).toBe(percent);
});

it.each([
  ['APPLIED', false],
  ['WAITLISTED', false],
  ['ADMITTED', true],
  ['IN_TRAINING', true],
  ['COMPLETED', true],
  ['FAILED', true],
  ['WITHDRAWN', false],
])('%s holds a seat: %p', (state, holds) => {
  expect(holdsSeat(state)).toBe(holds);
});

it.each([
  ['PLANNED', '2026-03-01', null],
  ['PLANNED', '2026-03-02', 'EVENT_NOT_BEGUN'],
  ['HELD', '2026-03-01', 'WRONG_STATE'],
  ['CANCELLED', '2026-03-01', 'WRONG_STATE'],
] as const)('a %s event of %s is held: %p', (state, startsOn, reason) => {
  expect(holdingRefusal({ state, startsOn, today: '2026-03-01' })?.reason ?? null).toBe(reason);
});

it('is not complete as long as anything is missing, and says what', () => {
  const progress = {
    modulesPassed: 1,
    modulesRequired: 1,
    cases: [{ requirementId: 'one', confirmed: 1, reached: false }],
    attendanceReached: true,
    complete: false,
  };
  expect(completingRefusal('IN_TRAINING', progress)).toEqual({
    reason: 'NOT_COMPLETE',
    details: { modulesPassed: 1, modulesRequired: 1, casesMissing: 1, attendanceReached: true },
  });
  const whole = { ...progress, complete: true };
  expect(completingRefusal('IN_TRAINING', whole)).toBeNull();
  expect(completingRefusal('ADMITTED', whole)?.reason).toBe('WRONG_STATE');
});

it('stands at the end of a day in Beijing as the last step before it left it', () => {
  const steps = [
    { toState: 'APPLIED', at: new Date('2026-01-10T15:59:59.999Z') },
    { toState: 'ADMITTED', at: new Date('2026-01-11T16:00:00Z') },
  ];
  expect(standingOn(steps, '2026-01-09')).toBeNull();
  expect(standingOn(steps, '2026-01-10')).toBe('APPLIED');
  expect(standingOn(steps, '2026-01-11')).toBe('APPLIED');
  expect(standingOn(steps, '2026-01-12')).toBe('ADMITTED');
});

it('counts nobody in a state that nobody is in', () => {
  expect(cohortStanding([{ state: 'ADMITTED', enrolments: 2 }])).toMatchObject({
    admitted: 2,
    applied: 0,
  });
});
