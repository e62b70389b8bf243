import { newId } from '../../../../platform/id';
import { OfferedSession } from '../../../../subgraphs/hospitals/sessions/entities/offered-session';
import type { TestGraph } from '../../graph';
import { givenRow } from './given-row';

type Given = Partial<OfferedSession> & { readonly theatreId: string; readonly siteId: string };

/** A morning in March 2026 that is offered to everybody for surgery. */
export const givenSession = (graph: TestGraph, given: Given): Promise<OfferedSession> =>
  givenRow(graph, OfferedSession, {
    id: newId(),
    startsAt: new Date('2026-03-02T00:00:00Z'),
    endsAt: new Date('2026-03-02T04:00:00Z'),
    groupId: null,
    agreementId: null,
    specialtyCode: '04',
    purpose: 'SURGERY',
    state: 'OFFERED',
    withdrawnAt: null,
    withdrawnReason: null,
    synthetic: false,
    version: 1,
    ...given,
  });
