import { MembershipStep } from '../../../../subgraphs/groups/membership/entities/membership-step';
import type { TestGraph } from '../../graph';

type Given = Partial<MembershipStep> & { readonly applicationId: string };

/** The first step of an application. */
export async function givenApplicationStep(
  graph: TestGraph,
  given: Given,
): Promise<MembershipStep> {
  const row: MembershipStep = {
    stepNumber: 1,
    state: 'APPLIED',
    happenedAt: new Date(),
    actor: 'applicant',
    note: null,
    ...given,
  };
  const { manager } = await graph.database('groups');
  await manager.insert(MembershipStep, row);
  return row;
}
