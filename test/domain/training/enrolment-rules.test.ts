import {
  admittingRefusal,
  type Admitting,
} from '../../../subgraphs/training/enrolments/domain/admitting-refusal';
import {
  applyingRefusal,
  type Applying,
} from '../../../subgraphs/training/enrolments/domain/applying-refusal';
import {
  assigningRefusal,
  type Assigning,
} from '../../../subgraphs/training/enrolments/domain/assigning-refusal';
import {
  startingRefusal,
  type Starting,
} from '../../../subgraphs/training/enrolments/domain/starting-refusal';

const applying: Applying = {
  phase: 'SEATS_OPEN',
  reported: false,
  enrolledHere: false,
  required: ['basic'],
  completed: ['basic', 'other'],
};

it.each<[string, Partial<Applying>, string | null]>([
  ['while seats are free', {}, null],
  ['for the waiting list', { phase: 'WAITING_LIST' }, null],
  ['before the window', { phase: 'PLANNED' }, 'APPLICATIONS_NOT_TAKEN'],
  ['after the window', { phase: 'APPLICATIONS_CLOSED' }, 'APPLICATIONS_NOT_TAKEN'],
  ['while it runs', { phase: 'RUNNING' }, 'APPLICATIONS_NOT_TAKEN'],
  ['after it ended', { phase: 'ENDED' }, 'APPLICATIONS_NOT_TAKEN'],
  ['after it was cancelled', { phase: 'CANCELLED' }, 'APPLICATIONS_NOT_TAKEN'],
  ['where only documents know it', { reported: true }, 'PROGRAMME_REPORTED'],
  ['twice', { enrolledHere: true }, 'ALREADY_ENROLLED'],
  ['without what is needed before', { completed: ['other'] }, 'PREREQUISITES_MISSING'],
])('applying %s', (_case, change, reason) => {
  expect(applyingRefusal({ ...applying, ...change })?.reason ?? null).toBe(reason);
});

const admitting: Admitting = {
  state: 'APPLIED',
  wanted: 'ADMITTED',
  phase: 'SEATS_OPEN',
  seats: 2,
  seatsTaken: 1,
  waitingBefore: 0,
};
const waitlist = { wanted: 'WAITLISTED', seatsTaken: 2 } as const;

it.each<[string, Partial<Admitting>, string | null]>([
  ['to a free seat', {}, null],
  ['to a free seat after the window', { phase: 'APPLICATIONS_CLOSED' }, null],
  ['from the head of the waiting list', { state: 'WAITLISTED' }, null],
  ['to no seat', { seatsTaken: 2 }, 'NO_SEAT_LEFT'],
  ['past those who wait', { waitingBefore: 1 }, 'OTHERS_WAIT'],
  ['once more', { state: 'ADMITTED' }, 'WRONG_STATE'],
  ['after leaving', { state: 'WITHDRAWN' }, 'WRONG_STATE'],
  ['while it runs', { phase: 'RUNNING' }, 'COHORT_TAKES_NOBODY'],
  ['after it was cancelled', { phase: 'CANCELLED' }, 'COHORT_TAKES_NOBODY'],
  ['to the waiting list', waitlist, null],
  ['to the waiting list behind others', { ...waitlist, waitingBefore: 3 }, null],
  ['to the waiting list while a seat is free', { ...waitlist, seatsTaken: 1 }, 'SEATS_LEFT'],
  ['to the waiting list again', { ...waitlist, state: 'WAITLISTED' }, 'WRONG_STATE'],
])('admitting %s', (_case, change, reason) => {
  expect(admittingRefusal({ ...admitting, ...change })?.reason ?? null).toBe(reason);
});

const doctor = {
  id: 'one',
  known: true,
  title: 'CHIEF',
  status: 'ACTIVE',
  engaged: true,
  academicRoles: [],
};
const assigning: Assigning = {
  state: 'ADMITTED',
  kind: 'FELLOWSHIP',
  doctor,
  listed: true,
  isTrainee: false,
  isSupervisor: false,
  trainees: 4,
};
const residency = { kind: 'RESIDENCY' } as const;

it.each<[string, Partial<Assigning>, string | null]>([
  ['as the fifth trainee', {}, null],
  ['as the sixth trainee', { trainees: 5 }, 'SUPERVISOR_FULL'],
  ['in training', { state: 'IN_TRAINING' }, null],
  ['before admission', { state: 'WAITLISTED' }, 'NOT_SUPERVISED_NOW'],
  ['after the end', { state: 'COMPLETED' }, 'NOT_SUPERVISED_NOW'],
  ['once more', { isSupervisor: true }, 'ALREADY_SUPERVISED'],
  ['to oneself', { isTrainee: true }, 'SUPERVISOR_IS_TRAINEE'],
  ['to somebody not named', { listed: false }, 'SUPERVISOR_NOT_OF_PROGRAMME'],
  ['to an attending', { doctor: { ...doctor, title: 'ATTENDING' } }, 'SUPERVISOR_TITLE'],
  ['to one who left', { doctor: { ...doctor, engaged: false } }, 'SUPERVISOR_NOT_ENGAGED'],
  ['in residency to no tutor', residency, 'SUPERVISOR_ROLE_MISSING'],
  [
    'in residency to a tutor',
    { ...residency, doctor: { ...doctor, academicRoles: ['DOCTORAL_SUPERVISOR'] } },
    null,
  ],
])('assigning %s', (_case, change, reason) => {
  expect(assigningRefusal({ ...assigning, ...change })?.reason ?? null).toBe(reason);
});

const starting: Starting = {
  state: 'ADMITTED',
  phase: 'RUNNING',
  startsOn: '2026-04-01',
  needsSupervisor: true,
  hasSupervisor: true,
};

it.each<[string, Partial<Starting>, string | null]>([
  ['with a supervisor', {}, null],
  ['without one where none is needed', { needsSupervisor: false, hasSupervisor: false }, null],
  ['without one where cases are done', { hasSupervisor: false }, 'SUPERVISOR_MISSING'],
  ['before the first day', { phase: 'APPLICATIONS_CLOSED' }, 'COHORT_NOT_RUNNING'],
  ['after the last day', { phase: 'ENDED' }, 'COHORT_NOT_RUNNING'],
  ['from the waiting list', { state: 'WAITLISTED' }, 'WRONG_STATE'],
  ['twice', { state: 'IN_TRAINING' }, 'WRONG_STATE'],
])('starting %s', (_case, change, reason) => {
  expect(startingRefusal({ ...starting, ...change })?.reason ?? null).toBe(reason);
});
