import { everybody, rowRules, withTheirParent } from '../../../platform/access/row-rules';
import { where } from '../../../platform/reading/condition';
import { everybodyOfReported } from '../access/everybody-of-reported';
import { inForceToday } from '../access/in-force-today';
import { memberGroup } from '../access/member-group';
import { own } from '../access/own';
import { engagingGroup, theDoctor, visitedHospital } from '../access/parties-of-doctor';
import { secretariatOf } from '../access/secretariat-of';
import { seenBy } from '../../../platform/access/seen-by';
import { seenBySecretariatAnd } from '../access/seen-by-secretariat-and';
import { AcademicRole } from './entities/academic-role';
import { Affiliation } from './entities/affiliation';
import { Doctor } from './entities/doctor';
import { DoctorSpecialty } from './entities/doctor-specialty';
import { Engagement } from './entities/engagement';
import { DoctorVersion } from './entities/doctor-version';
import { EngagementVersion } from './entities/engagement-version';
import { FormerEmployer } from './entities/former-employer';
import { JoinRequest } from './entities/join-request';
import { JoiningTerms } from './entities/joining-terms';
import { JoinRequestStep } from './entities/join-request-step';
import { SearchTerm } from './entities/search-term';

const ofEngagement = seenBySecretariatAnd(
  everybodyOfReported,
  theDoctor,
  own('group', 't.group_id IN (?)'),
  engagingGroup(),
  visitedHospital(),
);

const ofJoinRequest = seenBy(
  // What a doctor writes to one group is no matter of the alliance.
  secretariatOf('t.group_id IS NULL'),
  theDoctor,
  own('group', 't.group_id IN (?) OR t.answered_by_id IN (?)'),
  memberGroup('t.group_id IS NULL'),
);

/** The public card of a doctor is for everybody; the terms of work are for those who share them. */
export const registerRowRules = rowRules(
  [Doctor, everybody],
  [AcademicRole, withTheirParent],
  [DoctorSpecialty, withTheirParent],
  [FormerEmployer, withTheirParent],
  [SearchTerm, withTheirParent],
  [Affiliation, () => where(inForceToday('t'))],
  [DoctorVersion, seenBySecretariatAnd(theDoctor, engagingGroup())],
  [Engagement, ofEngagement],
  [EngagementVersion, withTheirParent],
  [JoiningTerms, everybody],
  [JoinRequest, ofJoinRequest],
  [JoinRequestStep, withTheirParent],
);
