import { rowRules } from '../../../platform/access/row-rules';
import { own } from '../access/own';
import { engagingGroup, theDoctor, visitedHospital } from '../access/parties-of-doctor';
import { seenBy } from '../../../platform/access/seen-by';
import { seenBySecretariatAnd } from '../access/seen-by-secretariat-and';
import { AvailabilityException } from './entities/availability-exception';
import { AvailabilityRule } from './entities/availability-rule';
import { Leave } from './entities/leave';
import { PracticeRegistration } from './entities/practice-registration';
import { Privilege } from './entities/privilege';
import { Suspension } from './entities/suspension';

// A hospital never learns where else a doctor works, so of what names a place it sees its own.
const atNoOtherSite =
  't.site_id IS NULL OR t.site_id IN (SELECT s.id FROM site_copies s WHERE s.hospital_id IN (?))';
const underNoOtherAgreement =
  't.agreement_id IS NULL OR t.agreement_id IN (SELECT o.id FROM agreement_copies o WHERE o.hospital_id IN (?))';

// The paper of one invited visit tells of its booking, which only the parties to it may see.
const ofNoBooking = 't.booking_id IS NULL';

const ofHours = seenBySecretariatAnd(theDoctor, engagingGroup(), visitedHospital(atNoOtherSite));

/** Papers, hours and absences: for the doctor and for those with whom the doctor works. */
export const practiceRowRules = rowRules(
  [AvailabilityException, ofHours],
  [AvailabilityRule, ofHours],
  [Leave, seenBy(theDoctor, engagingGroup())],
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
    seenBySecretariatAnd(theDoctor, engagingGroup(), visitedHospital(underNoOtherAgreement)),
  ],
);
