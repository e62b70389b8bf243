import { noClient, rowRules, withTheirParent } from '../../../platform/access/row-rules';
import { memberGroup } from '../access/member-group';
import { own } from '../access/own';
import { theDoctor } from '../access/parties-of-doctor';
import { seenBySecretariatAnd } from '../access/seen-by-secretariat-and';
import { Booking } from './entities/booking';
import { BookingGuard } from './entities/booking-guard';
import { BookingRecheck } from './entities/booking-recheck';
import { BookingStep } from './entities/booking-step';
import { SessionOffer } from './entities/session-offer';
import { SessionRequest } from './entities/session-request';
import { SlotClaim } from './entities/slot-claim';

const theGroup = own('group', 't.group_id IN (?)');
const theHospital = own('hospital', 't.hospital_id IN (?)');

const groupOfAcceptedOffer = own(
  'group',
  `t.id IN (SELECT o.session_request_id FROM session_offers o
            WHERE o.state = 'ACCEPTED' AND o.group_id IN (?))`,
);
const askingHospital = own(
  'hospital',
  't.session_request_id IN (SELECT r.id FROM session_requests r WHERE r.hospital_id IN (?))',
);

/** A booking is for its parties; what a hospital asks for is for those who may offer. */
export const bookingRowRules = rowRules(
  [Booking, seenBySecretariatAnd(theDoctor, theGroup, theHospital)],
  [BookingStep, withTheirParent],
  [SessionRequest, seenBySecretariatAnd(theHospital, memberGroup(), groupOfAcceptedOffer)],
  // What a group offers is no business of those who offer too.
  [SessionOffer, seenBySecretariatAnd(askingHospital, theGroup)],
  [SlotClaim, noClient],
  [BookingGuard, noClient],
  [BookingRecheck, noClient],
);
