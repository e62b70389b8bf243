import type { Invariant } from '../../../platform/subgraph/invariant';

const blocking = "('HELD', 'REQUESTED', 'CONFIRMED', 'NEEDS_REASSIGNMENT')";
const quarter = (instant: string) => `TIMESTAMPDIFF(MINUTE, '1970-01-01 00:00:00', ${instant})`;
const firstBucket = `${quarter('b.starts_at')} DIV 15`;
const endBucket = `(${quarter('b.ends_at')} + 14) DIV 15`;

/** The ways that are known, as they were stated last; nobody stated it: a day. */
const minutes = `COALESCE((SELECT w.minutes FROM travel_times w
  WHERE w.from_site_id = one.site_id AND w.to_site_id = one.next_site
  ORDER BY w.version DESC LIMIT 1), 1440)`;

/** Claims of one kind that no booking has, or that one lacks. */
const claims = (resource: string, column: string): string => `
  SELECT COUNT(*) AS found FROM slot_claims c LEFT JOIN bookings b ON b.id = c.booking_id
  WHERE c.resource_type = '${resource}' AND (b.id IS NULL OR b.state NOT IN ${blocking}
    OR b.${column} IS NULL OR b.${column} <> c.resource_id
    OR c.bucket < ${firstBucket} OR c.bucket >= ${endBucket})
  UNION ALL
  SELECT COUNT(*) FROM bookings b
  WHERE b.state IN ${blocking} AND b.${column} IS NOT NULL AND b.ends_at > UTC_TIMESTAMP()
    AND ${endBucket} - ${firstBucket} <> (
      SELECT COUNT(*) FROM slot_claims c
      WHERE c.resource_type = '${resource}' AND c.resource_id = b.${column}
        AND c.bucket >= ${firstBucket} AND c.bucket < ${endBucket} AND c.booking_id = b.id)`;

/** What may never happen to bookings, as far as rows show it. */
export const doctorsInvariants: readonly Invariant[] = [
  {
    name: 'I1',
    says: 'Two blocking bookings of one person never overlap.',
    // No booking lasts longer than a day, so the index on the start bounds the search.
    sql: `SELECT COUNT(*) AS violations FROM bookings a JOIN bookings b
      ON b.doctor_id = a.doctor_id AND b.id <> a.id AND b.starts_at >= a.starts_at
        AND b.starts_at < a.ends_at AND (b.starts_at > a.starts_at OR b.id > a.id)
      WHERE a.state IN ${blocking} AND b.state IN ${blocking}`,
  },
  {
    name: 'I2',
    says: 'Between two blocking bookings of one person at different sites there is time for the way.',
    sql: `SELECT COUNT(*) AS violations FROM (
      SELECT site_id, ends_at, LEAD(site_id) OVER ways AS next_site,
        LEAD(starts_at) OVER ways AS next_start
      FROM bookings WHERE state IN ${blocking} AND ends_at > UTC_TIMESTAMP()
      WINDOW ways AS (PARTITION BY doctor_id ORDER BY starts_at)) one
      WHERE one.next_site <> one.site_id
        AND TIMESTAMPDIFF(MINUTE, one.ends_at, one.next_start) < ${minutes}`,
  },
  {
    name: 'I4',
    says: 'Claims are the quarters of blocking bookings: none extra, none missing.',
    sql: `SELECT SUM(found) AS violations FROM (
      ${claims('PERSON', 'doctor_id')} UNION ALL ${claims('THEATRE', 'theatre_id')}) all_claims`,
  },
  {
    name: 'I5',
    says: 'A hold that ran out an hour ago blocks nobody any more.',
    sql: `SELECT COUNT(*) AS violations FROM bookings
      WHERE (state = 'HELD' AND hold_expires_at < UTC_TIMESTAMP() - INTERVAL 1 HOUR)
        OR (state = 'REQUESTED' AND request_expires_at < UTC_TIMESTAMP() - INTERVAL 1 HOUR)`,
  },
  {
    name: 'I11',
    says: 'Every version of a booking has its step, and the last step its state.',
    sql: `SELECT COUNT(*) AS violations FROM bookings b LEFT JOIN (
        SELECT booking_id, COUNT(*) AS steps, MAX(list_position) AS newest FROM booking_steps
        GROUP BY booking_id) known ON known.booking_id = b.id
      LEFT JOIN booking_steps last ON last.booking_id = b.id AND last.list_position = known.newest
      WHERE known.steps IS NULL OR known.steps <> b.version OR last.state <> b.state`,
  },
];
