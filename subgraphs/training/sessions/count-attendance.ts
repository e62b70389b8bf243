import type { Work } from '../../../platform/commands/work';
import { attendancePercent } from '../domain/attendance-percent';
import { Enrolment } from '../enrolments/entities/enrolment';

interface Sums {
  readonly enrolmentId: string;
  readonly held: number;
  readonly attended: number;
}

/** Writes how much the given have attended so far, by the records that count. */
export async function countAttendance(work: Work, enrolments: readonly Enrolment[]): Promise<void> {
  if (enrolments.length === 0) return;
  const sums = await work.manager.query<Sums[]>(
    `SELECT a.enrolment_id AS enrolmentId, CAST(SUM(s.minutes) AS DOUBLE) AS held,
       CAST(SUM(a.minutes_attended) AS DOUBLE) AS attended
     FROM attendance_records a JOIN teaching_sessions s ON s.id = a.session_id
     WHERE a.enrolment_id IN (?) AND NOT EXISTS (
       SELECT 1 FROM attendance_records later WHERE later.session_id = a.session_id
         AND later.enrolment_id = a.enrolment_id AND later.revision > a.revision)
     GROUP BY a.enrolment_id`,
    [enrolments.map(({ id }) => id)],
  );
  const byId = new Map(sums.map((sum) => [sum.enrolmentId, sum]));
  for (const enrolment of enrolments) {
    const { held = 0, attended = 0 } = byId.get(enrolment.id) ?? {};
    const percent = attendancePercent(attended, held);
    if (percent === enrolment.attendancePercent) continue;
    await work.change(Enrolment, enrolment, { attendancePercent: percent });
  }
}
