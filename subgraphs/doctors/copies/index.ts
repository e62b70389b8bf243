import type { Following } from '../../../platform/events/follow';
import { applyAgreementChanged } from './apply-agreement-changed';
import { applyGroupChanged } from './apply-group-changed';
import { applyHospitalChanged } from './apply-hospital-changed';
import { applySessionChanged } from './apply-session-changed';
import { applySiteChanged } from './apply-site-changed';
import { applyTheatreChanged } from './apply-theatre-changed';
import { AgreementCopy } from './entities/agreement-copy';
import { AgreementCopySite } from './entities/agreement-copy-site';
import { GroupCopy } from './entities/group-copy';
import { HospitalCopy } from './entities/hospital-copy';
import { SessionCopy } from './entities/session-copy';
import { SiteCopy } from './entities/site-copy';
import { TheatreCopy } from './entities/theatre-copy';

const follows: readonly Following[] = [
  { owner: 'groups', apply: { GroupChanged: applyGroupChanged } },
  {
    owner: 'hospitals',
    apply: {
      HospitalChanged: applyHospitalChanged,
      SiteChanged: applySiteChanged,
      AgreementChanged: applyAgreementChanged,
      TheatreChanged: applyTheatreChanged,
      SessionChanged: applySessionChanged,
    },
  },
];

/** Facts of other owners on which our own filters and rules rest. */
export const copies = {
  entities: [
    AgreementCopy,
    AgreementCopySite,
    GroupCopy,
    HospitalCopy,
    SessionCopy,
    SiteCopy,
    TheatreCopy,
  ],
  follows,
};
