import { noClient, rowRules } from '../../../platform/access/row-rules';
import type { Following } from '../../../platform/events/follow';
import { CreateCopies1767225600020 } from '../migrations/1767225600020-create-copies';
import { applyDoctor } from './apply-doctor';
import { applyEngagement } from './apply-engagement';
import { DoctorCopy } from './entities/doctor-copy';
import { EngagementCopy } from './entities/engagement-copy';

const follows: readonly Following[] = [
  {
    owner: 'doctors',
    apply: { DoctorChanged: applyDoctor, EngagementChanged: applyEngagement },
  },
];

/** What this subgraph knows of others' things, because its rules depend on it. */
export const copies = {
  entities: [DoctorCopy, EngagementCopy],
  rowRules: rowRules([DoctorCopy, noClient], [EngagementCopy, noClient]),
  migrations: [CreateCopies1767225600020],
  appendOnly: [],
  follows,
  resolvers: {},
};
