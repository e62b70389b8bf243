import { newId } from '../../../../platform/id';
import { SessionOffer } from '../../../../subgraphs/doctors/booking/entities/session-offer';
import type { TestGraph } from '../../graph';
import { givenRow } from './given-row';

/** An offer that waits for its answer. */
export const givenSessionOffer = (
  graph: TestGraph,
  given: Partial<SessionOffer> & { readonly sessionRequestId: string; readonly doctorId: string },
): Promise<SessionOffer> =>
  givenRow(graph, SessionOffer, {
    id: newId(),
    groupId: newId(),
    agreementId: null,
    startsAt: new Date('2026-03-02T01:00:00Z'),
    endsAt: new Date('2026-03-02T04:00:00Z'),
    state: 'OFFERED',
    offeredAt: new Date('2026-02-21T00:00:00Z'),
    version: 1,
    ...given,
  });
