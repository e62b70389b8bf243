import { list } from '../../../platform/input/list';
import { optionalText } from '../../../platform/input/text';
import { wholeNumber } from '../../../platform/input/whole-number';
import type { HospitalEntryInput } from '../resolver-types.generated';
import type { HospitalFacts } from './domain/hospital-facts';

/** As a person writes it. */
export type HospitalEntry = HospitalEntryInput;

const mostBeds = 20_000;
const mostSubjects = 200;

/** An entry as a person wrote it; what is left out is not known. */
export function readFacts(entry: HospitalEntry): HospitalFacts {
  const { ownership, kind, level, grade, beds, builtBy } = entry;
  return {
    nameZh: optionalText('nameZh', entry.nameZh, 120),
    nameEn: optionalText('nameEn', entry.nameEn, 120),
    ownership,
    kind,
    level: level == null ? null : wholeNumber('level', level, 1, 3),
    grade: grade ?? null,
    beds: beds == null ? null : wholeNumber('beds', beds, 0, mostBeds),
    builtByGroupId: builtBy ?? null,
    chain: optionalText('chain', entry.chain, 120),
    subjects: list('registeredSubjects', entry.registeredSubjects, {
      least: 1,
      most: mostSubjects,
    }),
  };
}
