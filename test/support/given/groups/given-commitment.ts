import { InitiativeCommitment } from '../../../../subgraphs/groups/initiatives/entities/initiative-commitment';
import type { TestGraph } from '../../graph';

type Given = Partial<InitiativeCommitment> & {
  readonly initiativeId: string;
  readonly groupId: string;
};

/** A commitment of today, to ten units. */
export async function givenCommitment(
  graph: TestGraph,
  given: Given,
): Promise<InitiativeCommitment> {
  const row: InitiativeCommitment = {
    quantity: 10,
    interestFen: null,
    committedAt: new Date(),
    committedOn: new Date().toISOString().slice(0, 10),
    version: 1,
    ...given,
  };
  const { manager } = await graph.database('groups');
  await manager.insert(InitiativeCommitment, row);
  return row;
}
