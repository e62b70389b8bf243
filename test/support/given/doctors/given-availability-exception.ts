import { newId } from '../../../../platform/id';
import { AvailabilityException } from '../../../../subgraphs/doctors/practice/entities/availability-exception';
import type { TestGraph } from '../../graph';
import { givenRow } from './given-row';

/** A day off. */
export const givenAvailabilityException = (
  graph: TestGraph,
  given: Partial<AvailabilityException> & { readonly doctorId: string },
): Promise<AvailabilityException> =>
  givenRow(graph, AvailabilityException, {
    id: newId(),
    groupId: null,
    siteId: null,
    purposes: null,
    localDate: '2026-03-02',
    effect: 'REPLACE',
    intervals: [],
    timeZone: 'Asia/Shanghai',
    withdrawnAt: null,
    version: 1,
    ...given,
  });
