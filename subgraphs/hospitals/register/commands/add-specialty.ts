import type { Work } from '../../../../platform/commands/work';
import { badInput, forbidden, notFound, refused } from '../../../../platform/errors';
import { stableId } from '../../../../platform/id';
import { optionalText, text } from '../../../../platform/input/text';
import { sortNameOf } from '../../../../platform/naming/pinyin';
import { Specialty } from '../entities/specialty';
import { keepChange } from '../keep-change';
import { writeSearchTerms } from '../write-search-terms';

interface AddSpecialty {
  /** Code of the subject of the second level that it stands below. */
  readonly parent: string;
  readonly key: string;
  readonly nameZh: string;
  readonly nameEn?: string | null;
}

export type SpecialtyOutcome = Pick<Specialty, 'id' | 'code'>;

const keyForm = /^[a-z][a-z-]{1,11}$/;

/** The alliance keeps one more sub-specialty below a subject of the national list. */
export async function addSpecialty(work: Work, input: AddSpecialty): Promise<SpecialtyOutcome> {
  if (!work.viewer.roles.includes('SECRETARIAT')) throw forbidden('keep the list of specialties');
  if (!keyForm.test(input.key)) {
    throw badInput('SPECIALTY_KEY_FORM', 'key: must have 2 to 12 small letters or dashes.');
  }
  const nameZh = text('nameZh', input.nameZh, 60);
  const nameEn = optionalText('nameEn', input.nameEn, 120);
  const [parent] = await work.everything.byKeys(Specialty, 'code', [input.parent]);
  if (!parent) throw notFound('Specialty', input.parent);
  if (parent.level !== 2) throw refused('SUBJECT_TOO_DEEP');
  // Whoever else adds below the same subject waits here.
  await work.lock(Specialty, parent.id);
  const code = `${parent.code}.${input.key}`;
  const [taken] = await work.everything.byKeys(Specialty, 'code', [code]);
  if (taken) throw refused('CODE_TAKEN', { code });

  const row: Specialty = {
    code,
    id: stableId('Specialty', code),
    nameZh,
    nameEn,
    sortName: sortNameOf(nameZh, nameEn, 'organisation'),
    level: 3,
    parentCode: parent.code,
    standard: null,
  };
  await work.insert(Specialty, row);
  await writeSearchTerms(work, row);
  await keepChange(work, 'Specialty', { ...row, version: 1 });
  return { id: row.id, code };
}
