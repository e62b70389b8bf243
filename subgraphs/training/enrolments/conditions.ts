import {
  hasCode,
  oneOf,
  whenGiven,
  where,
  type Condition,
} from '../../../platform/reading/condition';
import { daysAfter } from '../domain/days-after';
import type { EnrolmentFilter, LogbookFilter } from '../resolver-types.generated';

type Conditions = readonly (Condition | null)[];

export const enrolmentConditions = (filter: EnrolmentFilter | null | undefined): Conditions => [
  whenGiven(filter?.state, (states) => oneOf('t.state', states)),
  whenGiven(filter?.programme, (id) => hasCode('t.programme_id', id)),
  whenGiven(filter?.cohort, (id) => hasCode('t.cohort_id', id)),
  whenGiven(filter?.traineeKind, (kinds) => {
    const kind = oneOf('kind', kinds);
    return where(`t.trainee_id IN (SELECT id FROM trainees WHERE ${kind.sql})`, ...kind.values);
  }),
  whenGiven(filter?.supervisor, (id) => hasCode('t.supervisor_id', id)),
];

export const logbookConditions = (filter: LogbookFilter | null | undefined): Conditions => [
  whenGiven(filter?.state, (states) => oneOf('t.state', states)),
  whenGiven(filter?.participation, (participations) => oneOf('t.participation', participations)),
];

/** Certificates that are valid today and run out within so many days. */
export const expiringConditions = (today: string, days: number): Conditions => [
  where('t.revoked_on IS NULL OR t.revoked_on > ?', today),
  where('t.valid_until > ? AND t.valid_until <= ?', today, daysAfter(today, days)),
];
