import type { BulkWriter } from '../../../platform/bulk/bulk-writer';
import { at, dayText } from '../../../seed/days';
import { deal } from '../../../seed/deal';
import type { PlannedGroup } from '../../../seed/groups';
import { seedId } from '../../../seed/seed-id';
import type { World } from '../../../seed/world';
import type { Enrolment } from '../enrolments/entities/enrolment';
import { Cohort } from '../programmes/entities/cohort';
import type { Programme } from '../programmes/entities/programme';
import { addEnrolment } from './add-enrolment';
import type { People } from './seed-programmes';

type State = Enrolment['state'];

export type Phase = 'PLANNED' | 'OPEN' | 'FULL' | 'RUNNING' | 'ENDED' | 'CANCELLED';

export interface PlannedCohort {
  readonly index: number;
  readonly phase: Phase;
  readonly group: PlannedGroup;
  /** The number of the programme. */
  readonly number: number;
  readonly programme: Programme;
}

/** When a cohort starts, counted from the day of the world, and how long it lasts. */
const starts = { PLANNED: 200, OPEN: 60, FULL: 45, RUNNING: -120, ENDED: -700, CANCELLED: -400 };
const lasts = 365;
const seats = 12;

const states: Readonly<Record<Phase, readonly (readonly [State, number])[]>> = {
  PLANNED: [],
  CANCELLED: [],
  OPEN: [
    ['ADMITTED', 5],
    ['APPLIED', 3],
    ['WITHDRAWN', 1],
  ],
  FULL: [
    ['ADMITTED', 12],
    ['WAITLISTED', 4],
  ],
  RUNNING: [
    ['IN_TRAINING', 9],
    ['WITHDRAWN', 1],
  ],
  ENDED: [
    ['COMPLETED', 9],
    ['FAILED', 1],
    ['WITHDRAWN', 1],
  ],
};
const holdsSeat: ReadonlySet<State> = new Set(['ADMITTED', 'IN_TRAINING', 'COMPLETED', 'FAILED']);

/** A cohort with everybody who applied. */
export function addCohort(
  world: World,
  write: BulkWriter,
  people: People,
  cohort: PlannedCohort,
): void {
  const { index, phase, programme, group } = cohort;
  const start = world.asOf + starts[phase] - (phase === 'ENDED' ? (index % 5) * 60 : 0);
  const id = seedId('Cohort', index);
  const weights = states[phase];
  const stateOf = deal(weights);
  const applicants = weights.reduce((sum, [, weight]) => sum + weight, 0);
  let taken = 0;
  let waiting = 0;
  for (let place = 0; place < applicants; place += 1) {
    const wanted = stateOf();
    const supervisorId = wanted === 'IN_TRAINING' ? people.supervision.take(group) : null;
    const state = wanted === 'IN_TRAINING' && supervisorId === null ? 'ADMITTED' : wanted;
    if (holdsSeat.has(state)) taken += 1;
    const position = state === 'WAITLISTED' ? ++waiting : null;
    const given = { number: index * 32 + place, state, start, end: start + lasts, position };
    const supervisor = supervisorId ?? people.supervision.of(group)[place % 2] ?? null;
    addEnrolment(world, write, people.trainees(), cohort, { ...given, supervisorId: supervisor });
  }
  write.add(Cohort, {
    id,
    programmeId: programme.id,
    label: `（合成）第${index + 1}期`,
    city: group.place.city,
    seats: phase === 'FULL' ? taken : seats,
    seatsTaken: taken,
    applicationsOpenAt: at(start - 120, 600),
    applicationsCloseAt: at(start - 20, 600),
    startsOn: dayText(start),
    endsOn: dayText(start + lasts),
    cancelledOn: phase === 'CANCELLED' ? dayText(start - 10) : null,
    version: 1 + taken,
  });
}
