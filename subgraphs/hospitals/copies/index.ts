import type { Following } from '../../../platform/events/follow';
import { applyBookingChanged } from './apply-booking-changed';
import { applyGroupChanged } from './apply-group-changed';
import { applyInitiativeAwarded } from './apply-initiative-awarded';
import { applyTrainingDelivered } from './apply-training-delivered';
import { DeliveredTraining } from './entities/delivered-training';
import { GroupCopy } from './entities/group-copy';
import { SessionBooking } from './entities/session-booking';

const follows: readonly Following[] = [
  {
    owner: 'groups',
    apply: { GroupChanged: applyGroupChanged, InitiativeAwarded: applyInitiativeAwarded },
  },
  { owner: 'doctors', apply: { BookingChanged: applyBookingChanged } },
  { owner: 'training', apply: { TrainingDelivered: applyTrainingDelivered } },
];

/** What other owners told us. */
export const copies = {
  entities: [DeliveredTraining, GroupCopy, SessionBooking],
  follows,
};
