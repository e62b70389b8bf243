import { givenBooking } from '../../support/given/doctors/given-booking';
import { givenJoinRequest } from '../../support/given/doctors/given-join-request';
import { givenSessionRequest } from '../../support/given/doctors/given-session-request';
import { givenSuspension } from '../../support/given/doctors/given-suspension';
import { givenReferral } from '../../support/given/groups/given-referral';
import { givenAgreement } from '../../support/given/hospitals/given-agreement';
import { givenCase } from '../../support/given/hospitals/given-case';
import { givenCostLine } from '../../support/given/hospitals/given-cost-line';
import { givenSession } from '../../support/given/hospitals/given-session';
import { givenSettlement } from '../../support/given/hospitals/given-settlement';
import { Referral } from '../../../subgraphs/groups/referrals/entities/referral';
import type { TestGraph } from '../../support/graph';
import type { Row, Side } from './side';

/** A row of one side that names a row of the other, where the contract lets it name one. */
export interface Crossing {
  /** `Type.field` of the reference. */
  readonly reference: string;
  readonly id: string;
  readonly named: Row;
}

/** For each reference that may be null, a row of the first side that names a row of the second. */
export async function givenCrossings(
  graph: TestGraph,
  { group, peer, hospital, site, theatre, doctor, agreement }: Side,
  rowsOfOther: readonly Row[],
): Promise<Crossing[]> {
  const crossings: Crossing[] = [];
  const of = (type: string) => rowsOfOther.find((row) => row.type === type)!;
  const cross = async (
    reference: string,
    type: string,
    given: (id: string) => Promise<{ id: string }>,
  ) => {
    const named = of(type);
    crossings.push({ reference, id: (await given(named.id)).id, named });
  };
  const booked = { doctorId: doctor, groupId: group, hospitalId: hospital, siteId: site };
  const parties = { agreementId: agreement, groupId: group, hospitalId: hospital };
  const here = { theatreId: theatre, siteId: site, groupId: group };

  await cross('Booking.agreement', 'CooperationAgreement', (agreementId) =>
    givenBooking(graph, { ...booked, agreementId }),
  );
  await cross('Booking.offeredSession', 'OfferedSession', (offeredSessionId) =>
    givenBooking(graph, { ...booked, offeredSessionId }),
  );
  await cross('Booking.sessionRequest', 'SessionRequest', (sessionRequestId) =>
    givenBooking(graph, { ...booked, sessionRequestId }),
  );
  await cross('SessionRequest.booking', 'Booking', (bookingId) =>
    givenSessionRequest(graph, { hospitalId: hospital, siteId: site, state: 'FILLED', bookingId }),
  );
  await cross('JoinRequest.engagement', 'Engagement', (engagementId) =>
    givenJoinRequest(graph, {
      doctorId: doctor,
      groupId: group,
      state: 'AGREED',
      answeredById: group,
      engagementId,
    }),
  );
  await cross('Suspension.engagement', 'Engagement', (engagementId) =>
    givenSuspension(graph, { doctorId: doctor, scope: 'ENGAGEMENT', engagementId }),
  );
  await cross('Suspension.agreement', 'CooperationAgreement', (agreementId) =>
    givenSuspension(graph, { doctorId: doctor, scope: 'AGREEMENT', agreementId }),
  );
  await cross('Referral.booking', 'Booking', (bookingId) =>
    givenReferral(graph, { fromId: group, toId: peer, bookingId }),
  );
  await cross('Referral.continues', 'Referral', (continuesId) =>
    givenReferral(graph, { fromId: group, toId: peer, continuesId }),
  );
  await cross('Referral.continuedBy', 'Referral', async (id) => {
    const continued = await givenReferral(graph, { fromId: group, toId: peer });
    const { manager } = await graph.database('groups');
    await manager.update(Referral, { id }, { continuesId: continued.id });
    return continued;
  });
  await cross('CooperationAgreement.initiative', 'Initiative', (initiativeId) =>
    givenAgreement(graph, { groupId: group, hospitalId: hospital, initiativeId }),
  );
  await cross('OfferedSession.agreement', 'CooperationAgreement', (agreementId) =>
    givenSession(graph, { ...here, agreementId }),
  );
  await cross('SurgicalCase.agreement', 'CooperationAgreement', (agreementId) =>
    givenCase(graph, { ...parties, agreementId, siteId: site, leadDoctorId: doctor }),
  );
  await cross('CostLine.case', 'SurgicalCase', (caseId) =>
    givenCostLine(graph, { agreementId: agreement, caseId }),
  );
  await cross('Settlement.case', 'SurgicalCase', (caseId) =>
    givenSettlement(graph, { ...parties, basis: 'CASE', caseId }),
  );
  await cross('Settlement.pool', 'DepartmentPool', (poolId) =>
    givenSettlement(graph, { ...parties, poolId }),
  );
  await cross('Settlement.corrects', 'Settlement', (correctsId) =>
    givenSettlement(graph, { ...parties, correctsId }),
  );
  return crossings;
}
