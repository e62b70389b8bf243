import type { Work } from '../../../../platform/commands/work';
import { refuse } from '../../../../platform/refusal';
import { supervisorFacts } from '../../copies/supervisor-facts';
import { shanghaiDay } from '../../domain/shanghai-day';
import { keepRecordStep } from '../../records/keep-record-step';
import { publishingRefusal } from '../domain/publishing-refusal';
import { CaseRequirement } from '../entities/case-requirement';
import { Programme } from '../entities/programme';
import { ProgrammeHospital } from '../entities/programme-hospital';
import { ProgrammeModule } from '../entities/programme-module';
import { ProgrammeSupervisor } from '../entities/programme-supervisor';
import { lockProgramme } from '../lock-programme';
import { programmeFact } from '../programme-fact';
import type { ProgrammeOutcome } from '../programme-outcome';

interface PublishProgramme {
  readonly id: string;
  readonly expectedVersion: number;
}

/** Opens a draft to applications; a record of the founding documents counts as completed by it. */
export async function publishProgramme(
  work: Work,
  input: PublishProgramme,
): Promise<ProgrammeOutcome> {
  const { id } = input;
  const action = 'publish programmes of these groups';
  const { programme, hostIds } = await lockProgramme(work, input, action);
  const { everything } = work;
  const modules = await everything.byKeys(ProgrammeModule, 'programmeId', [id]);
  const moduleIds = modules.map((module) => module.id);
  const required = await everything.byKeys(CaseRequirement, 'moduleId', moduleIds);
  const supervisors = await everything.byKeys(ProgrammeSupervisor, 'programmeId', [id]);
  const doctorIds = supervisors.map(({ doctorId }) => doctorId);
  refuse(
    publishingRefusal({
      kind: programme.kind,
      state: programme.state,
      modules: modules.length,
      requiredCases: required.length,
      supervisors: await supervisorFacts(work, doctorIds, hostIds),
      hospitals: await everything.byKeys(ProgrammeHospital, 'programmeId', [id]),
    }),
  );

  const row = await work.change(Programme, programme, {
    state: 'PUBLISHED',
    publishedOn: shanghaiDay(work.now),
    reported: false,
  });
  await keepRecordStep(work, row);
  work.publish(programmeFact(row, hostIds));
  return { id, state: row.state, version: row.version };
}
