import { noClient, rowRules } from '../../../platform/access/row-rules';
import type { Following } from '../../../platform/events/follow';
import { CreateCopies1767225600020 } from '../migrations/1767225600020-create-copies';
import { CopyBookings1767225600124 } from '../migrations/1767225600124-copy-bookings';
import { applyBooking } from './apply-booking';
import { applyDoctor } from './apply-doctor';
import { applyEngagement } from './apply-engagement';
import { BookingCopy } from './entities/booking-copy';
import { DoctorCopy } from './entities/doctor-copy';
import { EngagementCopy } from './entities/engagement-copy';

const follows: readonly Following[] = [
  {
    owner: 'doctors',
    apply: {
      DoctorChanged: applyDoctor,
      EngagementChanged: applyEngagement,
      BookingChanged: applyBooking,
    },
  },
];

/** What this subgraph knows of others' things, because its rules depend on it. */
export const copies = {
  entities: [BookingCopy, DoctorCopy, EngagementCopy],
  rowRules: rowRules([BookingCopy, noClient], [DoctorCopy, noClient], [EngagementCopy, noClient]),
  migrations: [CreateCopies1767225600020, CopyBookings1767225600124],
  appendOnly: [],
  follows,
  resolvers: {},
};
