import type { Work } from '../../../../platform/commands/work';
import { newId } from '../../../../platform/id';
import { list } from '../../../../platform/input/list';
import { wholeNumber } from '../../../../platform/input/whole-number';
import { refuse } from '../../../../platform/refusal';
import { clinicalText } from '../../input/clinical-text';
import { names } from '../../input/names';
import { keepRecordStep } from '../../records/keep-record-step';
import { editingRefusal } from '../domain/editing-refusal';
import { CaseRequirement } from '../entities/case-requirement';
import { Programme } from '../entities/programme';
import { ProgrammeModule } from '../entities/programme-module';
import { lockProgramme } from '../lock-programme';
import type { ProgrammeOutcome } from '../programme-outcome';

interface PlannedModule extends Pick<ProgrammeModule, 'kind'> {
  readonly nameZh?: string | null | undefined;
  readonly nameEn?: string | null | undefined;
  readonly hours?: number | null | undefined;
  readonly requiredCases?:
    | readonly (Pick<CaseRequirement, 'procedure' | 'participation' | 'count'> & {
        readonly surgeryLevel?: number | null | undefined;
      })[]
    | null
    | undefined;
}

interface PlanModules {
  readonly id: string;
  readonly expectedVersion: number;
  readonly modules: readonly PlannedModule[];
}

/** Says what is taught, in order, in place of what was planned before. */
export async function planModules(work: Work, input: PlanModules): Promise<ProgrammeOutcome> {
  const planned = list('modules', input.modules, { least: 1, most: 50 }).map(read);
  const action = 'plan modules of these groups';
  const { programme } = await lockProgramme(work, input, action);
  refuse(editingRefusal(programme.state, ['modules']));

  const programmeId = programme.id;
  const before = await work.everything.byKeys(ProgrammeModule, 'programmeId', [programmeId]);
  for (const { id: moduleId } of before) await work.manager.delete(CaseRequirement, { moduleId });
  await work.manager.delete(ProgrammeModule, { programmeId });
  const now = work.now.getTime();
  for (const [index, { cases, ...module }] of planned.entries()) {
    const moduleId = newId(now);
    const row = { ...module, id: moduleId, programmeId, position: index + 1 };
    await work.insert(ProgrammeModule, row);
    const required = cases.map((entry, place) => ({
      ...entry,
      id: newId(now),
      moduleId,
      position: place + 1,
    }));
    if (required.length > 0) await work.insert(CaseRequirement, required);
  }
  const { id, state, version } = await work.change(Programme, programme, {});
  await keepRecordStep(work, { id, state, version, note: 'modules' });
  return { id, state, version };
}

function read(given: PlannedModule) {
  const { kind, hours, requiredCases } = given;
  const cases = list('requiredCases', requiredCases ?? [], { most: 50 });
  return {
    ...names(given),
    kind,
    hours: hours == null ? null : wholeNumber('hours', hours, 1, 10_000),
    cases: cases.map(({ procedure, surgeryLevel, participation, count }) => ({
      procedure: clinicalText('procedure', procedure, 200),
      surgeryLevel: surgeryLevel == null ? null : wholeNumber('surgeryLevel', surgeryLevel, 1, 4),
      participation,
      count: wholeNumber('count', count, 1, 10_000),
    })),
  };
}
