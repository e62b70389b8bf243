import type { Following } from '../../../platform/events/follow';
import { applyDoctor } from './apply-doctor';
import { applyEngagement } from './apply-engagement';
import { applyGroup } from './apply-group';
import { applyHospital } from './apply-hospital';
import { DoctorCopy } from './entities/doctor-copy';
import { EngagementCopy } from './entities/engagement-copy';
import { GroupCopy } from './entities/group-copy';
import { HospitalCopy } from './entities/hospital-copy';

const follows: readonly Following[] = [
  { owner: 'groups', apply: { GroupChanged: applyGroup } },
  { owner: 'hospitals', apply: { HospitalChanged: applyHospital } },
  {
    owner: 'doctors',
    apply: { DoctorChanged: applyDoctor, EngagementChanged: applyEngagement },
  },
];

/** What this subgraph knows of others' things, because its filters and rules depend on it. */
export const copies = { entities: [DoctorCopy, EngagementCopy, GroupCopy, HospitalCopy], follows };
