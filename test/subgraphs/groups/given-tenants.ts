import { stableId } from '../../../platform/id';
import { givenApplication } from '../../support/given/groups/given-application';
import { givenArticle } from '../../support/given/groups/given-article';
import { givenAssistanceRequest } from '../../support/given/groups/given-assistance-request';
import { givenCommitment } from '../../support/given/groups/given-commitment';
import { givenConference } from '../../support/given/groups/given-conference';
import { givenElector } from '../../support/given/groups/given-elector';
import { givenGroup } from '../../support/given/groups/given-group';
import { givenInitiative } from '../../support/given/groups/given-initiative';
import { givenMeasure } from '../../support/given/groups/given-measure';
import { givenOpinion } from '../../support/given/groups/given-opinion';
import { givenParticipant } from '../../support/given/groups/given-participant';
import { givenPriceTier } from '../../support/given/groups/given-price-tier';
import { givenReferral } from '../../support/given/groups/given-referral';
import { givenReferralStep } from '../../support/given/groups/given-referral-step';
import { givenVote } from '../../support/given/groups/given-vote';
import type { TestGraph } from '../../support/graph';

export type Tenants = Awaited<ReturnType<typeof givenTenants>>;

/**
 * Two members that do everything together, a third that has nothing to do with it, and groups
 * outside the alliance; one row of everything that not everybody may see.
 */
export async function givenTenants(graph: TestGraph) {
  const group = async (status: 'MEMBER' | 'SUSPENDED' | 'KNOWN' | 'APPLICANT' | 'EXPELLED') =>
    (await givenGroup(graph, { status })).id;
  const [mine, theirs, third] = [
    await group('MEMBER'),
    await group('MEMBER'),
    await group('SUSPENDED'),
  ];
  const [known, applicant, expelled] = [
    await group('KNOWN'),
    await group('APPLICANT'),
    await group('EXPELLED'),
  ];

  const application = await givenApplication(graph, {
    groupId: applicant,
    sponsorId: mine,
    charterId: stableId('Charter', '1'),
  });
  const admission = await givenVote(graph, { matterId: application.id });
  await givenElector(graph, { voteId: admission.id, groupId: mine });
  const measure = await givenMeasure(graph, { groupId: expelled, kind: 'EXPULSION' });
  const expulsion = await givenVote(graph, { matterId: measure.id, matter: 'EXPULSION' });

  const request = await givenAssistanceRequest(graph, { groupId: known });
  const written = { groupId: mine };
  const forMembers = await givenArticle(graph, { ...written, audience: 'MEMBERS' });
  const forTheirs = await givenArticle(graph, {
    ...written,
    audience: 'GROUP',
    audienceGroupId: theirs,
  });

  const referral = await givenReferral(graph, { fromId: mine, toId: theirs });
  await givenReferralStep(graph, { referralId: referral.id, groupId: mine, note: '病情' });
  const conference = await givenConference(graph, {
    convenerId: mine,
    treatingHospitalId: 'a-hospital',
  });
  const conferenceId = conference.id;
  await givenParticipant(graph, { conferenceId, groupId: theirs, doctorId: 'a-doctor' });
  await givenOpinion(graph, { conferenceId, groupId: theirs, doctorId: 'a-doctor' });

  const initiative = await givenInitiative(graph, { convenerId: mine });
  const initiativeId = initiative.id;
  await givenCommitment(graph, { initiativeId, groupId: mine, quantity: 10 });
  await givenCommitment(graph, { initiativeId, groupId: theirs, quantity: 20 });
  await givenPriceTier(graph, { initiativeId, fromQuantity: 1, unitPriceFen: 100 });
  await givenPriceTier(graph, { initiativeId, fromQuantity: 30, unitPriceFen: 90 });
  const draft = await givenInitiative(graph, { convenerId: mine, state: 'DRAFT' });

  return {
    groups: { mine, theirs, third, known, applicant, expelled },
    rows: {
      application: application.id,
      admission: admission.id,
      measure: measure.id,
      expulsion: expulsion.id,
      request: request.id,
      forMembers: forMembers.id,
      forTheirs: forTheirs.id,
      referral: referral.id,
      conference: conference.id,
      initiative: initiative.id,
      draft: draft.id,
    },
  };
}
