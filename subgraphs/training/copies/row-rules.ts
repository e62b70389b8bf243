import { noClient, rowRules } from '../../../platform/access/row-rules';
import { DoctorCopy } from './entities/doctor-copy';
import { EngagementCopy } from './entities/engagement-copy';
import { GroupCopy } from './entities/group-copy';
import { HospitalCopy } from './entities/hospital-copy';

/** Filters rest on copies; the rows themselves are asked of their owners. */
export const copiesRowRules = rowRules(
  [DoctorCopy, noClient],
  [EngagementCopy, noClient],
  [GroupCopy, noClient],
  [HospitalCopy, noClient],
);
