import { newId } from '../../../../platform/id';
import { Meeting } from '../../../../subgraphs/groups/meetings/entities/meeting';
import type { TestGraph } from '../../graph';

type Given = Partial<Meeting>;

/** An academic meeting in Shanghai. */
export async function givenMeeting(graph: TestGraph, given: Given = {}): Promise<Meeting> {
  const row: Meeting = {
    id: newId(),
    kind: 'ACADEMIC',
    title: '学术年会',
    quarterYear: null,
    quarterNumber: null,
    heldOn: '2026-05-01',
    heldPrecision: 'DAY',
    hostCity: '上海',
    partnerId: null,
    agenda: ['开幕'],
    guests: [],
    minutes: null,
    version: 1,
    quarterPlace: given.kind === 'QUARTERLY' ? 1 : null,
    cancelledAt: null,
    cancelReason: null,
    ...given,
  };
  const { manager } = await graph.database('groups');
  await manager.insert(Meeting, row);
  return row;
}
