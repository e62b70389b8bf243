import type { Work } from '../../../../platform/commands/work';
import { refuse } from '../../../../platform/refusal';
import { transitionRefusal } from '../../../../platform/transition';
import { declineOffers } from '../decline-offers';
import { requestArrows } from '../domain/request-arrows';
import { SessionRequest } from '../entities/session-request';
import { openRequest } from '../open-request';
import { requestOutcome, type RequestOutcome } from '../request-outcome';

interface WithdrawSessionRequest {
  readonly id: string;
  readonly expectedVersion: number;
}

/** The hospital no longer asks. */
export async function withdrawSessionRequest(
  work: Work,
  input: WithdrawSessionRequest,
): Promise<RequestOutcome> {
  const row = await openRequest(work, input, 'withdraw requests of this hospital');
  refuse(transitionRefusal(requestArrows, row.state, 'WITHDRAWN'));
  const changed = await work.change(SessionRequest, row, { state: 'WITHDRAWN' });
  await declineOffers(work, row.id);
  return requestOutcome(changed);
}
