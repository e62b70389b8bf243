import type { Work } from '../../../../platform/commands/work';
import { refused } from '../../../../platform/errors';
import { newId } from '../../../../platform/id';
import { wholeNumber } from '../../../../platform/input/whole-number';
import { refuse } from '../../../../platform/refusal';
import { requireHost } from '../../access/require-host';
import { tenantsOf } from '../../access/tenants-of';
import { shanghaiDay } from '../../domain/shanghai-day';
import { clinicalText } from '../../input/clinical-text';
import { foreignId } from '../../input/foreign-id';
import { CaseRequirement } from '../../programmes/entities/case-requirement';
import { ProgrammeModule } from '../../programmes/entities/programme-module';
import { keepRecordStep } from '../../records/keep-record-step';
import { recordingRefusal } from '../domain/recording-refusal';
import { Enrolment } from '../entities/enrolment';
import { LogbookEntry } from '../entities/logbook-entry';
import { Trainee } from '../entities/trainee';
import type { EntryOutcome } from '../entry-outcome';

interface RecordLogbookEntry extends Pick<
  LogbookEntry,
  'performedOn' | 'procedure' | 'participation'
> {
  readonly enrolment: string;
  readonly requirement?: string | null | undefined;
  readonly surgeryLevel?: number | null | undefined;
  readonly site?: string | null | undefined;
  readonly note?: string | null | undefined;
}

/** The trainee writes a case down; for students and members those do who run the programme. */
export async function recordLogbookEntry(
  work: Work,
  input: RecordLogbookEntry,
): Promise<EntryOutcome> {
  const { performedOn, participation, surgeryLevel: level, requirement } = input;
  const row: LogbookEntry = {
    id: newId(work.now.getTime()),
    enrolmentId: input.enrolment,
    requirementId: requirement ?? null,
    performedOn,
    procedure: clinicalText('procedure', input.procedure, 200),
    surgeryLevel: level == null ? null : wholeNumber('surgeryLevel', level, 1, 4),
    participation,
    state: 'RECORDED',
    siteId: input.site ? foreignId('site', input.site) : null,
    supervisorId: null,
    decidedAt: null,
    note: input.note?.trim() ? clinicalText('note', input.note, 400) : null,
    version: 1,
  };
  const { state, startedOn, programmeId, traineeId } = await work.share(Enrolment, input.enrolment);
  const [trainee] = await work.everything.byKeys(Trainee, 'id', [traineeId]);
  if (!tenantsOf(work.viewer, 'doctor').includes(trainee?.doctorId ?? '')) {
    await requireHost(work, programmeId, 'write into this logbook');
  }
  const today = shanghaiDay(work.now);
  refuse(recordingRefusal({ state, startedOn, day: performedOn, today }));
  if (requirement) await requireRequirement(work, programmeId, requirement);

  await work.insert(LogbookEntry, row);
  await keepRecordStep(work, row);
  return { id: row.id, state: row.state, version: row.version };
}

async function requireRequirement(work: Work, programmeId: string, id: string): Promise<void> {
  const [requirement] = await work.everything.byKeys(CaseRequirement, 'id', [id]);
  const [module] = await work.everything.byKeys(ProgrammeModule, 'id', [
    requirement?.moduleId ?? '',
  ]);
  if (module?.programmeId !== programmeId) throw refused('REQUIREMENT_UNKNOWN');
}
