import type { Work } from '../../../../platform/commands/work';
import { refuse } from '../../../../platform/refusal';
import { requireOneOf } from '../../access/require-one-of';
import { names } from '../../input/names';
import { keepRecordStep } from '../../records/keep-record-step';
import { editingRefusal } from '../domain/editing-refusal';
import { Programme } from '../entities/programme';
import { lockProgramme } from '../lock-programme';
import type { ProgrammeContent } from '../programme-content';
import { programmeFact } from '../programme-fact';
import type { ProgrammeOutcome } from '../programme-outcome';
import { readContent } from '../read-content';
import { refuseContent } from '../refuse-content';
import { refusePrerequisites } from '../refuse-prerequisites';
import { replaceLists } from '../replace-lists';

interface UpdateProgramme extends ProgrammeContent {
  readonly id: string;
  readonly expectedVersion: number;
}

/** Those who run it describe it better; after publication only what nobody chose it for. */
export async function updateProgramme(
  work: Work,
  { id, expectedVersion, ...given }: UpdateProgramme,
): Promise<ProgrammeOutcome> {
  const columns = readContent(given);
  const action = 'change programmes of these groups';
  const { programme, hostIds } = await lockProgramme(work, { id, expectedVersion }, action);
  if (given.hosts) requireOneOf(work.viewer, given.hosts, 'leave a programme to others');
  const fields = Object.entries(given).flatMap(([field, value]) =>
    value === undefined ? [] : [field],
  );
  refuse(editingRefusal(programme.state, fields));
  const hosts = given.hosts ?? hostIds;
  await refusePrerequisites(work, id, given.prerequisites ?? []);
  await refuseContent(work, given, hosts);

  const renamed = given.nameZh !== undefined || given.nameEn !== undefined;
  const row = await work.change(Programme, programme, {
    ...columns,
    ...(renamed && names({ ...programme, ...given })),
  });
  await replaceLists(work, id, given);
  await keepRecordStep(work, { ...row, note: fields.join(' ') });
  work.publish(programmeFact(row, hosts));
  return { id, state: row.state, version: row.version };
}
