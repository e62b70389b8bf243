import { newId } from '../../../../platform/id';
import { MembershipApplication } from '../../../../subgraphs/groups/membership/entities/membership-application';
import type { TestGraph } from '../../graph';

type Given = Partial<MembershipApplication> & {
  readonly groupId: string;
  readonly sponsorId: string;
  readonly charterId: string;
};

/** An application that has just come in. */
export async function givenApplication(
  graph: TestGraph,
  given: Given,
): Promise<MembershipApplication> {
  const row: MembershipApplication = {
    id: newId(),
    state: 'APPLIED',
    leadDoctorId: newId(),
    specialtyCode: '04.04',
    appliedAt: new Date(),
    noticeFrom: null,
    noticeUntil: null,
    voteId: null,
    decidedAt: null,
    version: 1,
    ...given,
  };
  const { manager } = await graph.database('groups');
  await manager.insert(MembershipApplication, row);
  return row;
}
