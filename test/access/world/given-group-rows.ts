import { stableId } from '../../../platform/id';
import { givenApplication } from '../../support/given/groups/given-application';
import { givenArticle } from '../../support/given/groups/given-article';
import { givenAssistanceRequest } from '../../support/given/groups/given-assistance-request';
import { givenCommitment } from '../../support/given/groups/given-commitment';
import { givenConference } from '../../support/given/groups/given-conference';
import { givenInitiative } from '../../support/given/groups/given-initiative';
import { givenMeasure } from '../../support/given/groups/given-measure';
import { givenOpinion } from '../../support/given/groups/given-opinion';
import { givenPartner } from '../../support/given/groups/given-partner';
import { givenPartnerAgreement } from '../../support/given/groups/given-partner-agreement';
import { givenParticipant } from '../../support/given/groups/given-participant';
import { givenReferral } from '../../support/given/groups/given-referral';
import { givenReferralStep } from '../../support/given/groups/given-referral-step';
import { givenVote } from '../../support/given/groups/given-vote';
import type { TestGraph } from '../../support/graph';
import type { Row, Side } from './side';

/** What the groups' subgraph keeps about one side. */
export async function givenGroupRows(graph: TestGraph, side: Side): Promise<Row[]> {
  const { group, peer, hospital, doctor, canary } = side;
  const rows: Row[] = [];
  const add = ({ id }: { readonly id: string }, row: Omit<Row, 'id'>) =>
    void rows.push({ id, ...row });
  const own = ['group'] as const;
  const members = { seenBy: own, byMembers: true };

  const referral = await givenReferral(graph, { fromId: group, toId: peer, question: canary });
  await givenReferralStep(graph, { referralId: referral.id, groupId: group, note: canary });
  add(referral, { type: 'Referral', seenBy: own });

  const conference = await givenConference(graph, {
    convenerId: group,
    treatingHospitalId: hospital,
    question: canary,
  });
  const seat = { conferenceId: conference.id, doctorId: doctor, groupId: group };
  await givenParticipant(graph, seat);
  const opinion = await givenOpinion(graph, { ...seat, opinion: canary });
  const all = ['group', 'hospital', 'doctor'] as const;
  add(conference, { type: 'MdtConference', seenBy: all });
  add(opinion, { type: 'MdtOpinion', seenBy: all });

  const written = { groupId: peer, body: canary };
  add(await givenArticle(graph, { ...written, audience: 'GROUP', audienceGroupId: group }), {
    type: 'Article',
    seenBy: own,
  });
  add(await givenArticle(graph, { groupId: peer, audience: 'MEMBERS' }), {
    type: 'Article',
    ...members,
  });

  add(await givenInitiative(graph, { convenerId: group, state: 'DRAFT', description: canary }), {
    type: 'Initiative',
    seenBy: own,
  });
  const initiative = await givenInitiative(graph, { convenerId: peer });
  await givenCommitment(graph, { initiativeId: initiative.id, groupId: group });
  add(initiative, { type: 'Initiative', ...members });

  const { id: partnerId } = await givenPartner(graph, { groupId: group });
  add(await givenPartnerAgreement(graph, { partnerId, purpose: canary }), {
    type: 'PartnerAgreement',
    seenBy: own,
  });

  const application = await givenApplication(graph, {
    groupId: peer,
    leadDoctorId: doctor,
    sponsorId: group,
    charterId: stableId('Charter', '1'),
  });
  await givenVote(graph, { matterId: application.id });
  add(application, { type: 'MembershipApplication', ...members });
  add(await givenMeasure(graph, { groupId: peer }), { type: 'MembershipMeasure', ...members });
  add(await givenAssistanceRequest(graph, { groupId: group }), {
    type: 'AssistanceRequest',
    ...members,
  });
  return rows;
}
