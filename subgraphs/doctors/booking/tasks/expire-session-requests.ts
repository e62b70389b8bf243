import { where } from '../../../../platform/reading/condition';
import type { Task } from '../../../../platform/scheduling/task';
import { declineOffers } from '../decline-offers';
import { SessionRequest } from '../entities/session-request';

const perPiece = 100;

/** Requests that nobody answered in time, or whose window is over. */
export const expireSessionRequests: Task = {
  name: 'expire session requests',
  everyMs: 60_000,
  async run(work) {
    const now = await work.databaseTime();
    const over = where(
      `t.state = 'OPEN' AND (t.window_ends_at <= ? OR (t.answer_due_at <= ? AND NOT EXISTS (
         SELECT 1 FROM session_offers o
         WHERE o.session_request_id = t.id AND o.state = 'OFFERED')))`,
      now,
      now,
    );
    const rows = await work.everything.find(SessionRequest, [over], [], perPiece);
    for (const { id } of rows) {
      const row = await work.lock(SessionRequest, id);
      if (row.state !== 'OPEN') continue;
      await work.change(SessionRequest, row, { state: 'EXPIRED' });
      await declineOffers(work, id);
    }
    return rows.length === perPiece;
  },
};
