import { newId } from '../../../../platform/id';
import { AdverseEvent } from '../../../../subgraphs/hospitals/cases/entities/adverse-event';
import type { TestGraph } from '../../graph';
import { givenRow } from './given-row';

type Given = Partial<AdverseEvent> & {
  readonly caseId: string;
  readonly groupId: string;
  readonly hospitalId: string;
};

/** An error without harm on 2 March 2026 that is still open. */
export const givenEvent = (graph: TestGraph, given: Given): Promise<AdverseEvent> =>
  givenRow(graph, AdverseEvent, {
    id: newId(),
    grade: 'NO_HARM',
    category: 'DEVICE',
    occurredAt: new Date('2026-03-02T02:00:00Z'),
    recordedAt: new Date('2026-03-02T05:00:00Z'),
    recordedBy: 'HOSPITAL',
    description: '器械更换',
    closedAt: null,
    conclusion: null,
    ...given,
  });
