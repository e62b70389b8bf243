import type { Work } from '../../../platform/commands/work';
import { where } from '../../../platform/reading/condition';
import { SessionOffer } from './entities/session-offer';

/** The offers of a locked request that nobody has answered are answered with no. */
export async function declineOffers(work: Work, requestId: string): Promise<void> {
  const waiting = where("t.session_request_id = ? AND t.state = 'OFFERED'", requestId);
  for (const offer of await work.everything.find(SessionOffer, [waiting])) {
    const row = await work.lock(SessionOffer, offer.id);
    if (row.state === 'OFFERED') await work.change(SessionOffer, row, { state: 'DECLINED' });
  }
}
