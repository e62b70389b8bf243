import type { Following } from '../../../platform/events/follow';
import { applyGroupChanged } from './apply-group-changed';
import { applyInitiativeAwarded } from './apply-initiative-awarded';
import { applyTrainingDelivered } from './apply-training-delivered';
import { DeliveredTraining } from './entities/delivered-training';
import { GroupCopy } from './entities/group-copy';

const follows: readonly Following[] = [
  {
    owner: 'groups',
    apply: { GroupChanged: applyGroupChanged, InitiativeAwarded: applyInitiativeAwarded },
  },
  { owner: 'training', apply: { TrainingDelivered: applyTrainingDelivered } },
];

/** What other owners told us. */
export const copies = {
  entities: [DeliveredTraining, GroupCopy],
  follows,
};
