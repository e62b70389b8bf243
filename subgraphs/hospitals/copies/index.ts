import { applyGroupChanged } from './apply-group-changed';
import { GroupCopy } from './entities/group-copy';

/** What other owners told us. */
export const copies = {
  entities: [GroupCopy],
  follows: [{ owner: 'groups', apply: { GroupChanged: applyGroupChanged } }],
};
