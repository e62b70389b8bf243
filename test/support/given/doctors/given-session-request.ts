import { newId } from '../../../../platform/id';
import { SessionRequest } from '../../../../subgraphs/doctors/booking/entities/session-request';
import type { TestGraph } from '../../graph';
import { givenRow } from './given-row';

/** An open request for three hours of surgery in a week of March 2026. */
export const givenSessionRequest = (
  graph: TestGraph,
  given: Partial<SessionRequest> = {},
): Promise<SessionRequest> =>
  givenRow(graph, SessionRequest, {
    id: newId(),
    hospitalId: newId(),
    siteId: newId(),
    specialtyCode: '04.02',
    purpose: 'SURGERY',
    surgeryLevel: 3,
    windowStartsAt: new Date('2026-03-02T00:00:00Z'),
    windowEndsAt: new Date('2026-03-09T00:00:00Z'),
    durationMinutes: 180,
    answerDueAt: new Date('2026-03-01T00:00:00Z'),
    state: 'OPEN',
    patientRef: null,
    bookingId: null,
    createdAt: new Date('2026-02-20T00:00:00Z'),
    version: 1,
    ...given,
  });
