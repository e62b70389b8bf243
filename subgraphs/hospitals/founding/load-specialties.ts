import type { EntityManager } from 'typeorm';
import { stableId } from '../../../platform/id';
import { sortNameOf } from '../../../platform/naming/pinyin';
import { insertSources } from '../../../platform/sources/insert-sources';
import { ancestorsOf } from '../domain/ancestors-of';
import { Specialty } from '../register/entities/specialty';
import { allianceSubjects } from './alliance-subjects';
import { clinicalSubjects } from './clinical-subjects';
import { insertSearchTerms } from './insert-search-terms';
import { standardOf } from './standard-of';

/** The national list of clinical subjects, and the sub-specialties of the alliance below it. */
export async function loadSpecialties(manager: EntityManager): Promise<void> {
  const rows = [
    ...clinicalSubjects.map(([code, zh, en]) => subjectRow(code, zh, en, standardOf(code))),
    ...allianceSubjects.map(({ code, nameZh }) => subjectRow(code, nameZh, null, null)),
  ];
  await manager.insert(Specialty, rows);
  await insertSearchTerms(manager, rows);
  for (const { code, sources } of allianceSubjects) {
    await insertSources(manager, idOf(code), sources);
  }
}

const idOf = (code: string) => stableId('Specialty', code);

function subjectRow(
  code: string,
  nameZh: string,
  nameEn: string | null,
  standard: string | null,
): Specialty {
  const [, parentCode = null, ...above] = ancestorsOf(code);
  return {
    id: idOf(code),
    code,
    nameZh,
    nameEn,
    sortName: sortNameOf(nameZh, nameEn, 'organisation'),
    level: parentCode === null ? 1 : above.length + 2,
    parentCode,
    standard,
  };
}
