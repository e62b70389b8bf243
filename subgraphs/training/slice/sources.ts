/** The days that are asked for: from the first up to, not including, the last. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** One table that figures come from; each selected expression is a measure. */
export interface SliceSource {
  readonly table: string;
  /** The table that says which groups a row belongs to, as `host`. */
  readonly hosts: string;
  /** How the two hang together. */
  readonly link: string;
  /** By the code of the measure; each `?` stands for a day that `values` gives. */
  readonly measures: Readonly<Record<string, string>>;
  readonly where: string;
  values(period: Period): readonly string[];
}

/** The tables behind the figures of training: one statement each. */
export const sliceSources: readonly SliceSource[] = [
  {
    table: 'programmes',
    hosts: 'programme_hosts',
    link: 'host.programme_id = t.id',
    measures: { programmes_published: 'COUNT(*)' },
    where: 't.published_on >= ? AND t.published_on < ?',
    values: ({ from, to }) => [from, to],
  },
  {
    // A trainee counts in every period that the training touches, and once in each.
    table: 'enrolments',
    hosts: 'programme_hosts',
    link: 'host.programme_id = t.programme_id',
    measures: {
      trainees: 'COUNT(DISTINCT t.trainee_id)',
      completions: `COALESCE(SUM(t.state = 'COMPLETED' AND t.ended_on < ?), 0)`,
    },
    where: 't.started_on < ? AND (t.ended_on IS NULL OR t.ended_on >= ?)',
    values: ({ from, to }) => [to, to, from],
  },
  {
    table: 'certificates',
    hosts: 'programme_hosts',
    link: 'host.programme_id = t.programme_id',
    measures: { certificates: 'COUNT(*)' },
    where: 't.issued_on >= ? AND t.issued_on < ?',
    values: ({ from, to }) => [from, to],
  },
  {
    table: 'outreach_events',
    hosts: 'outreach_groups',
    link: 'host.event_id = t.id',
    measures: { outreach_people_served: 'COALESCE(SUM(t.people_served), 0)' },
    where: `t.state = 'HELD' AND t.starts_on >= ? AND t.starts_on < ?`,
    values: ({ from, to }) => [from, to],
  },
];
