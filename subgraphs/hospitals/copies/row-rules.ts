import { noClient, rowRules } from '../../../platform/access/row-rules';
import { DeliveredTraining } from './entities/delivered-training';
import { GroupCopy } from './entities/group-copy';
import { SessionBooking } from './entities/session-booking';

/** Copies serve filters; whoever wants to see a group asks its owner. */
export const copiesRowRules = rowRules(
  [DeliveredTraining, noClient],
  [GroupCopy, noClient],
  [SessionBooking, noClient],
);
