import { newId } from '../../../../platform/id';
import { LogbookEntry } from '../../../../subgraphs/training/enrolments/entities/logbook-entry';
import type { TestGraph } from '../../graph';

type Given = Partial<LogbookEntry> & { readonly enrolmentId: string };

/** A case that the supervisor confirmed, unless the test wants another state. */
export async function givenLogbookEntry(graph: TestGraph, given: Given): Promise<LogbookEntry> {
  const { state = 'CONFIRMED' } = given;
  const decided = state !== 'RECORDED';
  const row: LogbookEntry = {
    id: newId(),
    requirementId: null,
    performedOn: '2026-03-10',
    procedure: '腹股沟疝修补术',
    surgeryLevel: 2,
    participation: 'PERFORMED_UNDER_SUPERVISION',
    state,
    siteId: null,
    supervisorId: decided ? newId() : null,
    decidedAt: decided ? new Date('2026-03-11T02:00:00Z') : null,
    note: null,
    version: 1,
    ...given,
  };
  const { manager } = await graph.database('training');
  await manager.insert(LogbookEntry, row);
  return row;
}
