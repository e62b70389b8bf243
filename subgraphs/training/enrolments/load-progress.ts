import { completion } from '../domain/completion';
import type { Context } from '../context';
import { present } from '../present';
import type { EnrolmentProgress } from './enrolment-progress';
import type { Enrolment } from './entities/enrolment';

/** Everything that completion depends on, through loaders: many enrolments cost what one costs. */
export async function loadProgress(
  { id, programmeId, attendancePercent }: Enrolment,
  { loaders }: Context,
): Promise<EnrolmentProgress> {
  const [programme, modules, results, confirmed] = await Promise.all([
    loaders.programmeById.load(programmeId),
    loaders.modulesByProgrammeId.load(programmeId),
    loaders.assessmentsByEnrolmentId.load(id),
    loaders.confirmedCasesByEnrolmentId.load(id),
  ]);
  const { requiredAttendancePercent } = present(programme, 'Programme', programmeId);
  const requirements = (
    await Promise.all(modules.map((module) => loaders.requirementsByModuleId.load(module.id)))
  ).flat();
  const done = completion({
    moduleIds: modules.map((module) => module.id),
    results,
    requirements,
    confirmed,
    attendancePercent,
    requiredAttendancePercent,
  });
  return {
    ...done,
    cases: requirements.map((requirement, index) => ({
      requirement,
      confirmed: done.cases[index]!.confirmed,
    })),
  };
}
