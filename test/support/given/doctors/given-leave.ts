import { newId } from '../../../../platform/id';
import { Leave } from '../../../../subgraphs/doctors/practice/entities/leave';
import type { TestGraph } from '../../graph';
import { givenRow } from './given-row';

/** A day of leave. */
export const givenLeave = (
  graph: TestGraph,
  given: Partial<Leave> & { readonly doctorId: string },
): Promise<Leave> =>
  givenRow(graph, Leave, {
    id: newId(),
    startsAt: new Date('2026-03-02T00:00:00Z'),
    endsAt: new Date('2026-03-03T00:00:00Z'),
    privateReason: null,
    cancelledAt: null,
    version: 1,
    ...given,
  });
