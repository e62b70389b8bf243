import { ReferralStep } from '../../../../subgraphs/groups/referrals/entities/referral-step';
import type { TestGraph } from '../../graph';

type Given = Partial<ReferralStep> & { readonly referralId: string };

/** The sending of a referral. */
export async function givenReferralStep(graph: TestGraph, given: Given): Promise<ReferralStep> {
  const row: ReferralStep = {
    stepNumber: 1,
    state: 'SENT',
    happenedAt: new Date(),
    actor: 'coordinator',
    groupId: null,
    note: null,
    ...given,
  };
  const { manager } = await graph.database('groups');
  await manager.insert(ReferralStep, row);
  return row;
}
