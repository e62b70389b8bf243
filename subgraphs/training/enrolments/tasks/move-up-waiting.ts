import type { Task } from '../../../../platform/scheduling/task';
import { where } from '../../../../platform/reading/condition';
import { shanghaiDay } from '../../domain/shanghai-day';
import { Cohort } from '../../programmes/entities/cohort';
import { moveUp } from '../move-up';

const perPiece = 50;

/** A free seat that somebody waits for is given away, however it became free. */
export const moveUpWaiting: Task = {
  name: 'move up waiting',
  everyMs: 60_000,
  async run(work) {
    const behind = where(
      `t.seats_taken < t.seats AND t.cancelled_on IS NULL AND t.starts_on > ?
       AND EXISTS (SELECT 1 FROM enrolments e WHERE e.cohort_id = t.id AND e.state = 'WAITLISTED')`,
      shanghaiDay(work.now),
    );
    const rows = await work.everything.find(Cohort, [behind], [], perPiece);
    for (const { id } of rows) await moveUp(work, await work.lock(Cohort, id));
    return rows.length === perPiece;
  },
};
