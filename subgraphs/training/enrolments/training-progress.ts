import type { Work } from '../../../platform/commands/work';
import { completion, type ConfirmedCases } from '../domain/completion';
import { CaseRequirement } from '../programmes/entities/case-requirement';
import type { Programme } from '../programmes/entities/programme';
import { ProgrammeModule } from '../programmes/entities/programme-module';
import { Assessment } from './entities/assessment';
import type { Enrolment } from './entities/enrolment';

/** How far somebody has come, as it stands inside the transaction. */
export async function trainingProgress(
  { everything, manager }: Work,
  programme: Programme,
  { id, attendancePercent }: Enrolment,
): Promise<ReturnType<typeof completion>> {
  const modules = await everything.byKeys(ProgrammeModule, 'programmeId', [programme.id]);
  const moduleIds = modules.map((module) => module.id);
  return completion({
    moduleIds,
    results: await everything.byKeys(Assessment, 'enrolmentId', [id]),
    requirements: await everything.byKeys(CaseRequirement, 'moduleId', moduleIds),
    confirmed: await manager.query<ConfirmedCases[]>(
      `SELECT requirement_id AS requirementId, participation, CAST(COUNT(*) AS DOUBLE) AS cases
       FROM logbook_entries
       WHERE enrolment_id = ? AND requirement_id IS NOT NULL AND state = 'CONFIRMED'
       GROUP BY requirement_id, participation`,
      [id],
    ),
    attendancePercent,
    requiredAttendancePercent: programme.requiredAttendancePercent,
  });
}
