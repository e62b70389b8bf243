import type { Task } from '../../../../platform/scheduling/task';
import { where } from '../../../../platform/reading/condition';
import { enterState } from '../enter-state';
import { Referral } from '../entities/referral';

const perPiece = 100;

/** What nobody answered in time is over; the sender finds other groups in `referralCandidates`. */
export const expireReferrals: Task = {
  name: 'expire referrals',
  everyMs: 60_000,
  async run(work) {
    const overdue = where("t.state = 'SENT' AND t.answer_due_at <= ?", work.now);
    const rows = await work.everything.find(Referral, [overdue], [], perPiece);
    for (const { id } of rows) {
      const row = await work.lock(Referral, id);
      if (row.state === 'SENT') await enterState(work, row, { state: 'EXPIRED', groupId: null });
    }
    return rows.length === perPiece;
  },
};
