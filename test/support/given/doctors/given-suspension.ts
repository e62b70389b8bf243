import { newId } from '../../../../platform/id';
import { Suspension } from '../../../../subgraphs/doctors/practice/entities/suspension';
import type { TestGraph } from '../../graph';
import { givenRow } from './given-row';

/** A suspension of the person with an open end. */
export const givenSuspension = (
  graph: TestGraph,
  given: Partial<Suspension> & { readonly doctorId: string },
): Promise<Suspension> =>
  givenRow(graph, Suspension, {
    id: newId(),
    scope: 'PERSON',
    engagementId: null,
    agreementId: null,
    startsAt: new Date('2026-01-01T00:00:00Z'),
    endsAt: null,
    reason: 'INVESTIGATION',
    liftedAt: null,
    version: 1,
    ...given,
  });
