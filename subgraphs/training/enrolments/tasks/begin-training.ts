import type { Task } from '../../../../platform/scheduling/task';
import { where } from '../../../../platform/reading/condition';
import { shanghaiDay } from '../../domain/shanghai-day';
import { Cohort } from '../../programmes/entities/cohort';
import { enterState } from '../enter-state';
import { Enrolment } from '../entities/enrolment';

const perPiece = 100;

// Where cases must be done training waits for a supervisor; those who have none are not due.
const ready = `t.state = 'ADMITTED' AND (t.supervisor_id IS NOT NULL OR NOT EXISTS (
  SELECT 1 FROM programmes p WHERE p.id = t.programme_id AND (p.kind = 'RESIDENCY' OR EXISTS (
    SELECT 1 FROM case_requirements r JOIN programme_modules m ON m.id = r.module_id
    WHERE m.programme_id = p.id))))`;

/**
 * On the first day of a cohort those who were admitted are in training, and those who still apply or
 * wait are told that it has begun without them.
 */
export const beginTraining: Task = {
  name: 'begin training',
  everyMs: 60_000,
  async run(work) {
    const today = shanghaiDay(work.now);
    const begun = where(
      `t.cohort_id IN (SELECT c.id FROM cohorts c
        WHERE c.cancelled_on IS NULL AND c.starts_on <= ? AND c.ends_on > ?)`,
      today,
      today,
    );
    const over = where('t.cohort_id IN (SELECT c.id FROM cohorts c WHERE c.starts_on <= ?)', today);
    const { everything } = work;
    const due = [
      ...(await everything.find(Enrolment, [begun, where(ready)], [], perPiece)),
      ...(await everything.find(
        Enrolment,
        [over, where("t.state IN ('APPLIED', 'WAITLISTED')")],
        [{ property: 'waitingPosition', direction: 'DESC' }],
        perPiece,
      )),
    ];
    for (const { id, cohortId } of due) {
      await work.lock(Cohort, cohortId);
      const row = await work.lock(Enrolment, id);
      if (row.state === 'ADMITTED') {
        await enterState(work, row, { state: 'IN_TRAINING' }, { startedOn: today });
      } else if (row.state === 'APPLIED' || row.state === 'WAITLISTED') {
        await enterState(work, row, { state: 'WITHDRAWN', reason: 'the cohort has begun' });
      }
    }
    return due.length >= perPiece;
  },
};
