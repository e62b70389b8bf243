import { applyGroupChanged } from './apply-group-changed';
import { applyInitiativeAwarded } from './apply-initiative-awarded';
import { applyTrainingDelivered } from './apply-training-delivered';
import { DeliveredTraining } from './entities/delivered-training';
import { GroupCopy } from './entities/group-copy';

/** What other owners told us. */
export const copies = {
  entities: [DeliveredTraining, GroupCopy],
  follows: [
    {
      owner: 'groups',
      apply: { GroupChanged: applyGroupChanged, InitiativeAwarded: applyInitiativeAwarded },
    },
    { owner: 'training', apply: { TrainingDelivered: applyTrainingDelivered } },
  ],
};
