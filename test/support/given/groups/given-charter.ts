import { newId } from '../../../../platform/id';
import { Charter } from '../../../../subgraphs/groups/register/entities/charter';
import type { TestGraph } from '../../graph';

type Given = Partial<Charter> & { readonly version: number };

/** A charter with two criteria, in force since 2020. */
export async function givenCharter(graph: TestGraph, given: Given): Promise<Charter> {
  const row: Charter = {
    id: newId(),
    inForceFrom: '2020-01-01',
    inForcePrecision: 'DAY',
    criteria: [
      { code: 'lead-doctor', text: '有学科带头人' },
      { code: 'conduct', text: '遵守共识' },
    ],
    ...given,
  };
  const { manager } = await graph.database('groups');
  await manager.insert(Charter, row);
  return row;
}
