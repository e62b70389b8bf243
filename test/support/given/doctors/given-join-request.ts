import { newId } from '../../../../platform/id';
import { JoinRequest } from '../../../../subgraphs/doctors/register/entities/join-request';
import { JoinRequestStep } from '../../../../subgraphs/doctors/register/entities/join-request-step';
import type { JoinRequestState } from '../../../../subgraphs/doctors/resolver-types.generated';
import type { TestGraph } from '../../graph';
import { givenRow } from './given-row';

const pathTo: Record<JoinRequestState, readonly JoinRequestState[]> = {
  SENT: ['SENT'],
  IN_TALKS: ['SENT', 'IN_TALKS'],
  AGREED: ['SENT', 'IN_TALKS', 'AGREED'],
  DECLINED: ['SENT', 'DECLINED'],
  WITHDRAWN: ['SENT', 'WITHDRAWN'],
};

/** A request to the alliance, with the steps that lead to its state. */
export async function givenJoinRequest(
  graph: TestGraph,
  given: Partial<JoinRequest> & { readonly doctorId: string },
): Promise<JoinRequest> {
  const request = await givenRow(graph, JoinRequest, {
    id: newId(),
    groupId: null,
    answeredById: null,
    wantedKind: 'PARTNER',
    message: null,
    state: 'SENT',
    sentAt: new Date('2026-03-01T08:00:00Z'),
    requirements: [],
    engagementId: null,
    version: 1,
    ...given,
  });
  for (const [position, state] of pathTo[request.state].entries()) {
    const enteredAt = new Date(request.sentAt.getTime() + position * 3_600_000);
    const joinRequestId = request.id;
    const step = {
      joinRequestId,
      position,
      state,
      enteredAt,
      actor: 'a test',
      groupId: null,
      note: null,
    };
    await givenRow(graph, JoinRequestStep, step);
  }
  return request;
}
