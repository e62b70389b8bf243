import { badInput, refused } from '../../../platform/errors';
import { list } from '../../../platform/input/list';
import { optionalPlainText, plainText } from '../plain-text';
import type { GivenRole } from './doctor-input';
import type { AcademicRole } from './entities/academic-role';

const specialtyForm = /^\d{2}(\.[a-z0-9-]{1,12}){0,3}$/;
const languageForm = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/;

/** Codes of specialties, which another subgraph owns: their form is all that we know of them. */
export function specialtyCodes(codes: readonly string[], least = 1, most = 20): readonly string[] {
  const strange = list('specialties', codes, { least, most }).find(
    (code) => !specialtyForm.test(code) || code.length > 20,
  );
  if (strange !== undefined) throw ofNoForm('specialties', 'codes of clinical subjects');
  return codes;
}

export function languageTags(tags: readonly string[]): string[] {
  const strange = list('languages', tags, { most: 20 }).find((tag) => !languageForm.test(tag));
  if (strange !== undefined) throw ofNoForm('languages', 'BCP 47 tags');
  return [...tags];
}

export function academicRoles(roles: readonly GivenRole[]): Omit<AcademicRole, 'doctorId'>[] {
  const key = ({ kind, institution, wording }: GivenRole) =>
    JSON.stringify([kind, institution, wording]);
  return list('academicRoles', roles, { most: 20, key }).map(
    ({ kind, wording, institution }, position) => ({
      position,
      kind,
      wording: optionalPlainText('academicRoles', wording, 120),
      institution: optionalPlainText('academicRoles', institution, 120),
    }),
  );
}

/** A name as it is kept; null where it is not given. */
export function nameOf(field: string, name: string | null | undefined): string | null {
  return optionalPlainText(field, name, 120);
}

/** The names of a person: one of them at least. */
export function requireName(zh: string | null, en: string | null): void {
  if (zh === null && en === null) plainText('nameZh', '', 120);
}

/** Since when somebody practises: not since tomorrow. */
export function requirePast(since: string | null | undefined, today: string): void {
  if (since && since > today) throw refused('PRACTISING_IN_FUTURE', { since, today });
}

const ofNoForm = (field: string, wanted: string) =>
  badInput('CODE_FORM', `${field}: must be ${wanted}.`, { field });
