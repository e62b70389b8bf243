import type { Following } from '../../../platform/events/follow';
import { applyAgreementChanged } from './apply-agreement-changed';
import { applyGroupChanged } from './apply-group-changed';
import { applyHospitalChanged } from './apply-hospital-changed';
import { applySiteChanged } from './apply-site-changed';
import { AgreementCopy } from './entities/agreement-copy';
import { AgreementCopySite } from './entities/agreement-copy-site';
import { GroupCopy } from './entities/group-copy';
import { HospitalCopy } from './entities/hospital-copy';
import { SiteCopy } from './entities/site-copy';

const follows: readonly Following[] = [
  { owner: 'groups', apply: { GroupChanged: applyGroupChanged } },
  {
    owner: 'hospitals',
    apply: {
      HospitalChanged: applyHospitalChanged,
      SiteChanged: applySiteChanged,
      AgreementChanged: applyAgreementChanged,
    },
  },
];

/** Facts of other owners on which our own filters and rules rest. */
export const copies = {
  entities: [AgreementCopy, AgreementCopySite, GroupCopy, HospitalCopy, SiteCopy],
  follows,
};
