import { givenAvailabilityException } from '../../support/given/doctors/given-availability-exception';
import { givenAvailabilityRule } from '../../support/given/doctors/given-availability-rule';
import { givenBooking } from '../../support/given/doctors/given-booking';
import { givenEngagement } from '../../support/given/doctors/given-engagement';
import { givenJoinRequest } from '../../support/given/doctors/given-join-request';
import { givenLeave } from '../../support/given/doctors/given-leave';
import { givenPrivilege } from '../../support/given/doctors/given-privilege';
import { givenRegistration } from '../../support/given/doctors/given-registration';
import { givenSessionOffer } from '../../support/given/doctors/given-session-offer';
import { givenSessionRequest } from '../../support/given/doctors/given-session-request';
import { givenSuspension } from '../../support/given/doctors/given-suspension';
import type { TestGraph } from '../../support/graph';
import type { Row, Side } from './side';

/** What the doctors' subgraph keeps about one side. */
export async function givenDoctorRows(graph: TestGraph, side: Side): Promise<Row[]> {
  const { group, hospital, site, doctor, agreement, canary } = side;
  const of = { doctorId: doctor };
  const ofGroup = { ...of, groupId: group };
  const here = { ...of, hospitalId: hospital };
  const all = ['group', 'hospital', 'doctor'] as const;
  const inside = ['group', 'doctor'] as const;

  const engagement = await givenEngagement(graph, ofGroup);
  const joining = await givenJoinRequest(graph, { ...ofGroup, message: canary });
  const joiningAll = await givenJoinRequest(graph, { ...of, state: 'DECLINED' });
  const registration = await givenRegistration(graph, here);
  const privilege = await givenPrivilege(graph, here);
  const suspension = await givenSuspension(graph, of);
  const rule = await givenAvailabilityRule(graph, { ...ofGroup, siteId: site });
  const exception = await givenAvailabilityException(graph, { ...of, siteId: site });
  const leave = await givenLeave(graph, of);
  const booking = await givenBooking(graph, {
    ...ofGroup,
    hospitalId: hospital,
    siteId: site,
    agreementId: agreement,
    externalRef: canary,
  });
  const request = await givenSessionRequest(graph, { hospitalId: hospital, siteId: site });
  const offer = await givenSessionOffer(graph, { ...ofGroup, sessionRequestId: request.id });
  return [
    { type: 'Engagement', id: engagement.id, seenBy: all },
    { type: 'JoinRequest', id: joining.id, seenBy: inside },
    { type: 'JoinRequest', id: joiningAll.id, seenBy: inside, byMembers: true },
    { type: 'PracticeRegistration', id: registration.id, seenBy: all },
    { type: 'Privilege', id: privilege.id, seenBy: all },
    { type: 'Suspension', id: suspension.id, seenBy: all },
    { type: 'AvailabilityRule', id: rule.id, seenBy: all },
    { type: 'AvailabilityException', id: exception.id, seenBy: all },
    { type: 'Leave', id: leave.id, seenBy: inside },
    { type: 'Booking', id: booking.id, seenBy: all },
    { type: 'SessionRequest', id: request.id, seenBy: ['group', 'hospital'], byMembers: true },
    { type: 'SessionOffer', id: offer.id, seenBy: ['group', 'hospital'] },
  ];
}
