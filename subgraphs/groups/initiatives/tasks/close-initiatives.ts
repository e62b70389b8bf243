import type { Task } from '../../../../platform/scheduling/task';
import { where } from '../../../../platform/reading/condition';
import { closeLocked } from '../close-locked';
import { Initiative } from '../entities/initiative';

const perPiece = 100;

/** Opt-in ends at its instant; then what was committed adds up. */
export const closeInitiatives: Task = {
  name: 'close initiatives',
  everyMs: 60_000,
  async run(work) {
    const due = where("t.state = 'OPEN' AND t.closes_at <= ?", work.now);
    const rows = await work.everything.find(Initiative, [due], [], perPiece);
    for (const { id } of rows) {
      const row = await work.lock(Initiative, id);
      if (row.state === 'OPEN') await closeLocked(work, row, null);
    }
    return rows.length === perPiece;
  },
};
