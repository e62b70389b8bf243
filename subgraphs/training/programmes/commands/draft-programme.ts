import type { Work } from '../../../../platform/commands/work';
import { newId } from '../../../../platform/id';
import { list } from '../../../../platform/input/list';
import { requireOneOf } from '../../access/require-one-of';
import { names } from '../../input/names';
import { keepRecordStep } from '../../records/keep-record-step';
import { Programme } from '../entities/programme';
import type { ProgrammeContent } from '../programme-content';
import { programmeFact } from '../programme-fact';
import type { ProgrammeOutcome } from '../programme-outcome';
import { readContent } from '../read-content';
import { refuseContent } from '../refuse-content';
import { refusePrerequisites } from '../refuse-prerequisites';
import { replaceLists } from '../replace-lists';

type DraftProgramme = ProgrammeContent &
  Pick<Programme, 'kind'> & { readonly hosts: readonly string[] };

/** Somebody of one of the hosts writes down what is to be taught. */
export async function draftProgramme(work: Work, input: DraftProgramme): Promise<ProgrammeOutcome> {
  const hosts = list('hosts', input.hosts, { least: 1, most: 20 });
  requireOneOf(work.viewer, hosts, 'draft programmes for these groups');
  const columns = { ...names(input), ...readContent(input) };
  const id = newId(work.now.getTime());
  await refusePrerequisites(work, id, input.prerequisites ?? []);
  await refuseContent(work, input, hosts);

  const row: Programme = {
    id,
    kind: input.kind,
    state: 'DRAFT',
    city: null,
    summary: null,
    universities: [],
    jointlyWith: null,
    fundingKind: null,
    funder: null,
    fundingPartnerId: null,
    requiredAttendancePercent: 80,
    publishedOn: null,
    closedOn: null,
    reported: false,
    synthetic: false,
    version: 1,
    ...columns,
  };
  await work.insert(Programme, row);
  await replaceLists(work, id, input);
  await keepRecordStep(work, row);
  work.publish(programmeFact(row, hosts));
  return { id, state: row.state, version: row.version };
}
