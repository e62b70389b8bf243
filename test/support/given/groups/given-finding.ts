import { MembershipFinding } from '../../../../subgraphs/groups/membership/entities/membership-finding';
import type { TestGraph } from '../../graph';

type Given = Partial<MembershipFinding> & { readonly applicationId: string };

/** A criterion that the applicant meets. */
export async function givenFinding(graph: TestGraph, given: Given): Promise<MembershipFinding> {
  const row: MembershipFinding = {
    criterionCode: 'lead-doctor',
    met: true,
    evidence: '提交了学科带头人的执业证书',
    recordedAt: new Date(),
    recordedBy: 'secretariat',
    ...given,
  };
  const { manager } = await graph.database('groups');
  await manager.insert(MembershipFinding, row);
  return row;
}
