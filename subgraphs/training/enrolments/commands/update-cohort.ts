import type { Work } from '../../../../platform/commands/work';
import { period } from '../../../../platform/input/period';
import { optionalText, text } from '../../../../platform/input/text';
import { wholeNumber } from '../../../../platform/input/whole-number';
import { refuse, type Refusal } from '../../../../platform/refusal';
import { shanghaiDay } from '../../domain/shanghai-day';
import type { CohortOutcome } from '../../programmes/cohort-outcome';
import { cohortChangeRefusal } from '../../programmes/domain/cohort-change-refusal';
import { cohortDatesRefusal } from '../../programmes/domain/cohort-dates-refusal';
import { Cohort } from '../../programmes/entities/cohort';
import { lockCohort } from '../../programmes/lock-cohort';
import { mostSeats } from '../../programmes/most-seats';
import { keepRecordStep } from '../../records/keep-record-step';
import { moveUp } from '../move-up';

interface UpdateCohort {
  readonly id: string;
  readonly expectedVersion: number;
  readonly label?: string | null | undefined;
  readonly city?: string | null | undefined;
  readonly seats?: number | null | undefined;
  readonly applicationsOpenAt?: Date | null | undefined;
  readonly applicationsCloseAt?: Date | null | undefined;
  readonly startsOn?: string | null | undefined;
  readonly endsOn?: string | null | undefined;
}

/** Changes what is given and leaves the rest; new seats go to those who wait. */
export async function updateCohort(
  work: Work,
  { id, expectedVersion, ...given }: UpdateCohort,
): Promise<CohortOutcome> {
  const fields = Object.entries(given).flatMap(([field, value]) =>
    value === undefined || (value === null && field !== 'city') ? [] : [field],
  );
  const action = 'change cohorts of these groups';
  const { cohort, phase } = await lockCohort(work, { id, expectedVersion }, action);
  const wanted = {
    label: given.label == null ? cohort.label : text('label', given.label, 120),
    city: given.city === undefined ? cohort.city : optionalText('city', given.city, 60),
    seats: given.seats == null ? cohort.seats : wholeNumber('seats', given.seats, 1, mostSeats),
    applicationsOpenAt: given.applicationsOpenAt ?? cohort.applicationsOpenAt,
    applicationsCloseAt: given.applicationsCloseAt ?? cohort.applicationsCloseAt,
    startsOn: given.startsOn ?? cohort.startsOn,
    endsOn: given.endsOn ?? cohort.endsOn,
  };
  period(wanted.applicationsOpenAt, wanted.applicationsCloseAt);
  period(wanted.startsOn, wanted.endsOn);
  const refusal: Refusal | null = cohortChangeRefusal({
    ...cohort,
    phase,
    fields,
    seats: wanted.seats,
  });
  const today = shanghaiDay(work.now);
  refuse(refusal ?? (phase === 'RUNNING' ? null : cohortDatesRefusal({ ...wanted, today })));

  const row = await work.change(Cohort, cohort, wanted);
  await keepRecordStep(work, { ...row, state: 'CHANGED', note: fields.join(' ') });
  await moveUp(work, row);
  return { id, version: row.version };
}
