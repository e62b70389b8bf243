import { newId } from '../../../../platform/id';
import { MembershipMeasure } from '../../../../subgraphs/groups/membership/entities/membership-measure';
import type { TestGraph } from '../../graph';

type Given = Partial<MembershipMeasure> & { readonly groupId: string };

/** A suspension in force for the year 2026. */
export async function givenMeasure(graph: TestGraph, given: Given): Promise<MembershipMeasure> {
  const row: MembershipMeasure = {
    id: newId(),
    kind: 'SUSPENSION',
    state: 'IN_FORCE',
    cause: '违反章程',
    validFrom: '2026-01-01',
    validUntil: '2027-01-01',
    proposedAt: new Date(),
    decidedAt: new Date(),
    voteId: null,
    appealedAt: null,
    appealGrounds: null,
    appealDecidedAt: null,
    appealOutcome: null,
    version: 1,
    ...given,
  };
  const { manager } = await graph.database('groups');
  await manager.insert(MembershipMeasure, row);
  return row;
}
