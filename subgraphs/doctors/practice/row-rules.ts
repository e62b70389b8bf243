import { rowRules, withTheirParent } from '../../../platform/access/row-rules';
import { own } from '../access/own';
import { engagingGroup, theDoctor, visitedHospital } from '../access/parties-of-doctor';
import { seenBy } from '../../../platform/access/seen-by';
import { seenBySecretariatAnd } from '../access/seen-by-secretariat-and';
import { AvailabilityException } from './entities/availability-exception';
import { AvailabilityRule } from './entities/availability-rule';
import { Leave } from './entities/leave';
import { PracticeRegistration } from './entities/practice-registration';
import { PracticeStep } from './entities/practice-step';
import { Privilege } from './entities/privilege';
import { Suspension } from './entities/suspension';

// A hospital never learns where else a doctor works, so of what names a place it sees its own.
const atNoOtherSite =
  't.site_id IS NULL OR t.site_id IN (SELECT s.id FROM site_copies s WHERE s.hospital_id IN (?))';
const underNoOtherAgreement =
  't.agreement_id IS NULL OR t.agreement_id IN (SELECT o.id FROM agreement_copies o WHERE o.hospital_id IN (?))';

// Who suspends for a group or under an agreement sees it, whether or not the doctor comes today.
const ofOwnEngagement =
  't.engagement_id IN (SELECT e.id FROM engagements e WHERE e.group_id IN (?))';
const underAgreementOf = (party: 'group_id' | 'hospital_id') =>
  `t.agreement_id IN (SELECT o.id FROM agreement_copies o WHERE o.${party} IN (?))`;

// The paper of one invited visit tells of its booking, which only the parties to it may see.
const ofNoBooking = 't.booking_id IS NULL';

const ofHours = seenBySecretariatAnd(theDoctor, engagingGroup(), visitedHospital(atNoOtherSite));

/** Papers, hours and absences: for the doctor and for those with whom the doctor works. */
export const practiceRowRules = rowRules(
  [AvailabilityException, ofHours],
  [AvailabilityRule, ofHours],
  [Leave, seenBy(theDoctor, engagingGroup())],
  [PracticeStep, withTheirParent],
  [
    PracticeRegistration,
    seenBySecretariatAnd(
      theDoctor,
      engagingGroup(ofNoBooking),
      own('group', 't.booking_id IN (SELECT b.id FROM bookings b WHERE b.group_id IN (?))'),
      visitedHospital(ofNoBooking),
      own('hospital', 't.hospital_id IN (?)'),
    ),
  ],
  [
    Privilege,
    seenBySecretariatAnd(
      theDoctor,
      engagingGroup(),
      visitedHospital(),
      own('hospital', 't.hospital_id IN (?)'),
    ),
  ],
  [
    Suspension,
    seenBySecretariatAnd(
      theDoctor,
      engagingGroup(),
      own('group', ofOwnEngagement),
      own('group', underAgreementOf('group_id')),
      visitedHospital(underNoOtherAgreement),
      own('hospital', underAgreementOf('hospital_id')),
    ),
  ],
);
