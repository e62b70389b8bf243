import { requireVersion } from '../../../../platform/commands/require-version';
import type { Work } from '../../../../platform/commands/work';
import { forbidden } from '../../../../platform/errors';
import { sortNameOf } from '../../../../platform/naming/pinyin';
import { refuse } from '../../../../platform/refusal';
import { refuseBreaking } from '../../agreements/refuse-breaking';
import { entryRefusal } from '../domain/entry-refusal';
import { Hospital } from '../entities/hospital';
import { Specialty } from '../entities/specialty';
import { hospitalFact } from '../hospital-fact';
import { keepChange } from '../keep-change';
import { readFacts, type HospitalEntry } from '../read-facts';
import { requireKeeper } from '../require-keeper';
import { requireKnownGroup } from '../require-known-group';
import { writeSearchTerms } from '../write-search-terms';
import { writeSubjects } from '../write-subjects';
import type { RegisterOutcome } from './register-hospital';

interface UpdateHospital {
  readonly id: string;
  readonly expectedVersion: number;
  readonly entry: HospitalEntry;
}

/** The whole entry anew. An entry that sources reported is complete with the first one. */
export async function updateHospital(work: Work, input: UpdateHospital): Promise<RegisterOutcome> {
  const { subjects, ...facts } = readFacts(input.entry);
  const row = await work.lock(Hospital, input.id);
  requireKeeper(work.viewer, row, 'change the entry of this hospital');
  requireVersion(row, input.expectedVersion);
  if (facts.builtByGroupId !== row.builtByGroupId) {
    // Who built it decides who may speak of it as its own: not for one side to say.
    if (!work.viewer.roles.includes('SECRETARIAT')) throw forbidden('change who built a hospital');
    if (facts.builtByGroupId !== null) await requireKnownGroup(work, facts.builtByGroupId);
  }
  const known = await work.everything.byKeys(Specialty, 'code', subjects);
  refuse(entryRefusal({ ...facts, subjects }, known));

  await refuseBreaking(work, row.id, { ...facts, subjects });

  const changed = await work.change(Hospital, row, {
    ...facts,
    sortName: sortNameOf(facts.nameZh, facts.nameEn, 'organisation'),
    reported: false,
  });
  await writeSubjects(work, row.id, subjects);
  await writeSearchTerms(work, changed);
  await keepChange(work, 'Hospital', { ...changed, subjects });
  work.publish(hospitalFact(changed));
  return { id: changed.id, version: changed.version };
}
