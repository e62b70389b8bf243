import { stableId } from '../../../platform/id';
import { givenApplication } from '../../support/given/groups/given-application';
import { givenArticle } from '../../support/given/groups/given-article';
import { givenAssistanceRequest } from '../../support/given/groups/given-assistance-request';
import { givenConference } from '../../support/given/groups/given-conference';
import { givenEvaluation } from '../../support/given/groups/given-evaluation';
import { givenInitiative } from '../../support/given/groups/given-initiative';
import { givenMeasure } from '../../support/given/groups/given-measure';
import { givenMeeting } from '../../support/given/groups/given-meeting';
import { givenPartner } from '../../support/given/groups/given-partner';
import { givenReferral } from '../../support/given/groups/given-referral';
import { givenResearchProject } from '../../support/given/groups/given-research-project';
import type { TestGraph } from '../../support/graph';

export const donglei = stableId('Group', 'donglei');
export const zhangQiang = stableId('Group', 'zhang-qiang');

/** `count` of everything that has a list at the root, an hour apart, some at the very same instant. */
export async function givenEverything(graph: TestGraph, count: number): Promise<void> {
  const charterId = stableId('Charter', '1');
  for (let index = 0; index < count; index += 1) {
    const at = new Date(Date.UTC(2026, 0, 1, Math.floor(index / 2)));
    const day = at.toISOString().slice(0, 10);
    const letter = String.fromCharCode(97 + index);
    await givenApplication(graph, {
      groupId: donglei,
      sponsorId: zhangQiang,
      charterId,
      appliedAt: at,
    });
    await givenMeasure(graph, { groupId: donglei, proposedAt: at });
    await givenAssistanceRequest(graph, { groupId: donglei, askedAt: at });
    await givenArticle(graph, { groupId: donglei, publishedAt: at, title: letter });
    await givenReferral(graph, { fromId: zhangQiang, toId: donglei, sentAt: at, sentOn: day });
    await givenConference(graph, { convenerId: donglei, convenedAt: at, convenedOn: day });
    await givenInitiative(graph, {
      convenerId: donglei,
      createdAt: at,
      opensAt: at,
      // Those without an end come first in ascending order.
      state: index === 0 ? 'DRAFT' : 'OPEN',
      closesAt: index === 0 ? null : new Date(at.getTime() + 86_400_000),
    });
    await givenMeeting(graph, { heldOn: day });
    const { id: partnerId } = await givenPartner(graph, { sortName: letter });
    await givenEvaluation(graph, { partnerId, openedOn: day, product: letter });
    await givenResearchProject(graph, { title: letter, startedOn: index === 0 ? null : day });
  }
}
