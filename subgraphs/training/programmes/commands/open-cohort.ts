import type { Work } from '../../../../platform/commands/work';
import { newId } from '../../../../platform/id';
import { period } from '../../../../platform/input/period';
import { optionalText, text } from '../../../../platform/input/text';
import { wholeNumber } from '../../../../platform/input/whole-number';
import { refuse, type Refusal } from '../../../../platform/refusal';
import { requireHost } from '../../access/require-host';
import { shanghaiDay } from '../../domain/shanghai-day';
import { keepRecordStep } from '../../records/keep-record-step';
import type { CohortOutcome } from '../cohort-outcome';
import { cohortDatesRefusal } from '../domain/cohort-dates-refusal';
import { editingRefusal } from '../domain/editing-refusal';
import { Cohort } from '../entities/cohort';
import { Programme } from '../entities/programme';
import { mostSeats } from '../most-seats';

interface OpenCohort {
  readonly programme: string;
  readonly label: string;
  readonly city?: string | null | undefined;
  readonly seats: number;
  readonly applicationsOpenAt: Date;
  readonly applicationsCloseAt: Date;
  readonly startsOn: string;
  readonly endsOn: string;
}

/** One more round of a programme. */
export async function openCohort(work: Work, input: OpenCohort): Promise<CohortOutcome> {
  const { applicationsOpenAt, applicationsCloseAt, startsOn, endsOn } = input;
  period(applicationsOpenAt, applicationsCloseAt);
  period(startsOn, endsOn);
  const row: Cohort = {
    id: newId(work.now.getTime()),
    programmeId: input.programme,
    label: text('label', input.label, 120),
    city: optionalText('city', input.city, 60),
    seats: wholeNumber('seats', input.seats, 1, mostSeats),
    seatsTaken: 0,
    applicationsOpenAt,
    applicationsCloseAt,
    startsOn,
    endsOn,
    cancelledOn: null,
    version: 1,
  };
  const programme = await work.share(Programme, input.programme);
  await requireHost(work, programme.id, 'open cohorts of these groups');
  const refusal: Refusal | null = editingRefusal(programme.state, []);
  const today = shanghaiDay(work.now);
  refuse(refusal ?? cohortDatesRefusal({ applicationsCloseAt, startsOn, today }));

  await work.insert(Cohort, row);
  await keepRecordStep(work, { ...row, state: 'OPENED' });
  return { id: row.id, version: row.version };
}
