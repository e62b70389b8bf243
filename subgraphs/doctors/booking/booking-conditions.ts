import { badInput } from '../../../platform/errors';
import { hasCode, oneOf, whenGiven, where } from '../../../platform/reading/condition';
import type { Condition } from '../../../platform/reading/condition';
import type { BookingFilter, TimeWindow } from '../resolver-types.generated';

/** Which bookings a filter means. */
export function bookingConditions(filter: BookingFilter) {
  return [
    whenGiven(filter.hospital, (id) => hasCode('t.hospital_id', id)),
    whenGiven(filter.site, (id) => hasCode('t.site_id', id)),
    whenGiven(filter.doctor, (id) => hasCode('t.doctor_id', id)),
    whenGiven(filter.group, (id) => hasCode('t.group_id', id)),
    whenGiven(filter.agreement, (id) => hasCode('t.agreement_id', id)),
    whenGiven(filter.state, (states) => oneOf('t.state', states)),
    whenGiven(filter.purpose, (purposes) => oneOf('t.purpose', purposes)),
    whenGiven(filter.window, overlaps),
    whenGiven(filter.synthetic, (flag) => where('t.synthetic = ?', flag)),
  ];
}

// No booking is longer than a day, so the index on the start bounds the search at both ends.
function overlaps({ from, to }: TimeWindow): Condition {
  if (from >= to) throw badInput('WINDOW_REVERSED', 'window: from must be before to.');
  return where(
    't.starts_at < ? AND t.starts_at > ? - INTERVAL 24 HOUR AND t.ends_at > ?',
    to,
    from,
    from,
  );
}
