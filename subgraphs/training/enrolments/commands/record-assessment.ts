import type { Work } from '../../../../platform/commands/work';
import { badInput } from '../../../../platform/errors';
import { newId } from '../../../../platform/id';
import { wholeNumber } from '../../../../platform/input/whole-number';
import { refuse } from '../../../../platform/refusal';
import { hostIdsOf } from '../../access/host-ids-of';
import { requireTeaching } from '../../access/require-teaching';
import { tenantsOf } from '../../access/tenants-of';
import { supervisorFacts } from '../../copies/supervisor-facts';
import { shanghaiDay } from '../../domain/shanghai-day';
import { ProgrammeModule } from '../../programmes/entities/programme-module';
import { ProgrammeSupervisor } from '../../programmes/entities/programme-supervisor';
import { assessingRefusal } from '../domain/assessing-refusal';
import { Assessment } from '../entities/assessment';
import { Enrolment } from '../entities/enrolment';
import { Trainee } from '../entities/trainee';

interface RecordAssessment {
  readonly enrolment: string;
  readonly module: string;
  readonly assessedOn: string;
  readonly score?: number | null | undefined;
  readonly passed: boolean;
  readonly assessor?: string | null | undefined;
}

/** What came of a trial of one module; a repetition is a result of its own. */
export async function recordAssessment(
  work: Work,
  input: RecordAssessment,
): Promise<Pick<Assessment, 'id'>> {
  const { assessedOn, passed } = input;
  const score = input.score == null ? null : wholeNumber('score', input.score, 0, 100);
  const assessor = input.assessor ?? tenantsOf(work.viewer, 'doctor')[0];
  if (assessor === undefined) throw badInput('ASSESSOR_MISSING', 'assessor: say who assessed.');
  const { everything } = work;
  const enrolment = await work.share(Enrolment, input.enrolment);
  const { state, startedOn, programmeId, traineeId } = enrolment;
  await requireTeaching(work, programmeId, [assessor], 'assess in programmes of these groups');

  const supervisors = await everything.byKeys(ProgrammeSupervisor, 'programmeId', [programmeId]);
  const [doctor] = await supervisorFacts(work, [assessor], await hostIdsOf(work, programmeId));
  const [module] = await everything.byKeys(ProgrammeModule, 'id', [input.module]);
  const [trainee] = await everything.byKeys(Trainee, 'id', [traineeId]);
  const listed = supervisors.some(({ doctorId }) => doctorId === assessor);
  const today = shanghaiDay(work.now);
  refuse(
    assessingRefusal({
      ...{ state, startedOn, day: assessedOn, today },
      moduleKnown: module?.programmeId === programmeId,
      assessorTeaches: listed || doctor!.engaged,
      assessorIsTrainee: trainee?.doctorId === assessor,
    }),
  );

  const id = newId(work.now.getTime());
  await work.insert(Assessment, {
    ...{ id, assessedOn, score, passed },
    enrolmentId: enrolment.id,
    moduleId: input.module,
    assessorId: assessor,
  });
  return { id };
}
