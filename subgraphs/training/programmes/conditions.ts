import {
  hasCode,
  isWithin,
  oneOf,
  whenGiven,
  where,
  type Condition,
} from '../../../platform/reading/condition';
import { isAscii } from '../../../platform/reading/is-ascii';
import { shanghaiDay } from '../domain/shanghai-day';
import type { CohortFilter, ProgrammeFilter } from '../resolver-types.generated';

type Conditions = readonly (Condition | null)[];

export function programmeConditions(
  filter: ProgrammeFilter | null | undefined,
  now: Date,
): Conditions {
  return [
    whenGiven(filter?.kind, (kinds) => oneOf('t.kind', kinds)),
    whenGiven(filter?.state, (states) => oneOf('t.state', states)),
    whenGiven(filter?.hosts, (groupIds) =>
      within(
        'SELECT programme_id FROM programme_hosts',
        oneOf('group_id', groupIds.filter(isAscii)),
      ),
    ),
    whenGiven(filter?.hostStatus, (statuses) =>
      within(
        `SELECT host.programme_id FROM programme_hosts host
         JOIN group_copies copy ON copy.id = host.group_id`,
        oneOf('copy.status', statuses),
      ),
    ),
    whenGiven(filter?.supervisorTitle, (titles) =>
      within(
        `SELECT supervisor.programme_id FROM programme_supervisors supervisor
         JOIN doctor_copies copy ON copy.id = supervisor.doctor_id`,
        oneOf('copy.title', titles),
      ),
    ),
    whenGiven(filter?.funding, (kinds) => oneOf('t.funding_kind', kinds)),
    whenGiven(filter?.openSeats, (wanted) => {
      const open = takesApplications('cohort', now);
      const sql = `t.state = 'PUBLISHED' AND t.id IN
        (SELECT cohort.programme_id FROM cohorts cohort WHERE ${open.sql})`;
      return where(wanted ? sql : `NOT (${sql})`, ...open.values);
    }),
    whenGiven(filter?.specialty, (code) =>
      within('SELECT programme_id FROM programme_specialties', isWithin('specialty_code', code)),
    ),
    whenGiven(filter?.city, (city) => where('t.city = ?', city)),
    whenGiven(filter?.synthetic, (flag) => where('t.synthetic = ?', flag)),
  ];
}

export function cohortConditions(filter: CohortFilter | null | undefined, now: Date): Conditions {
  return [
    whenGiven(filter?.programme, (id) => hasCode('t.programme_id', id)),
    whenGiven(filter?.openSeats, (wanted) => {
      const open = takesApplications('t', now);
      const sql = `${open.sql} AND t.programme_id IN
        (SELECT id FROM programmes WHERE state = 'PUBLISHED')`;
      return where(wanted ? sql : `NOT (${sql})`, ...open.values);
    }),
    whenGiven(filter?.endsAfter, (day) => where('t.ends_on > ?', day)),
    whenGiven(filter?.startsBefore, (day) => where('t.starts_on < ?', day)),
    whenGiven(filter?.city, (city) => where('t.city = ?', city)),
  ];
}

/** The same as the phase `SEATS_OPEN` of `cohortPhase`, in SQL; a test holds the two together. */
function takesApplications(cohort: string, now: Date): Condition {
  return where(
    `${cohort}.seats_taken < ${cohort}.seats AND ${cohort}.applications_open_at <= ?
     AND ${cohort}.applications_close_at > ? AND ${cohort}.starts_on > ?
     AND ${cohort}.cancelled_on IS NULL`,
    now,
    now,
    shanghaiDay(now),
  );
}

const within = (selection: string, condition: Condition): Condition =>
  where(`t.id IN (${selection} WHERE ${condition.sql})`, ...condition.values);
