import { list } from '../../../platform/input/list';
import { optionalText, text } from '../../../platform/input/text';
import { foreignId } from '../foreign-id';
import type { LegalForm, SystemPosition } from '../resolver-types.generated';
import { specialtyCode } from '../specialty-code';
import type { DoctorGroup } from './entities/doctor-group';
import { statedDate } from './stated-date';

/** What somebody says of a group. What is left out is not spoken of; null takes back what was said. */
export interface Statement {
  readonly nameZh?: string | null;
  readonly nameEn?: string | null;
  readonly aliases?: readonly string[] | null;
  readonly specialties?: readonly string[] | null;
  readonly founders?: readonly string[] | null;
  readonly legalForm?: LegalForm | null;
  readonly systemPosition?: SystemPosition | null;
  readonly foundedOn?: string | null;
  readonly launchedOn?: string | null;
  readonly city?: string | null;
  readonly fullTimeOnly?: boolean | null;
  readonly joiningRequirements?: string | null;
}

export interface StatedFacts {
  readonly columns: Partial<DoctorGroup>;
  readonly aliases?: readonly string[];
  readonly specialties?: readonly string[];
  readonly founders?: readonly string[];
}

const most = 20;

/** A statement in the form in which it is kept. */
export function statedFacts(said: Statement): StatedFacts {
  const founded = said.foundedOn === undefined ? null : statedDate('foundedOn', said.foundedOn);
  const launched = said.launchedOn === undefined ? null : statedDate('launchedOn', said.launchedOn);
  const line = (field: 'nameZh' | 'nameEn' | 'city' | 'joiningRequirements', length: number) =>
    said[field] === undefined ? {} : { [field]: optionalText(field, said[field], length) };
  return {
    columns: {
      ...line('nameZh', 120),
      ...line('nameEn', 120),
      ...line('city', 60),
      ...line('joiningRequirements', 4000),
      ...(said.legalForm === undefined ? {} : { legalForm: said.legalForm }),
      ...(said.systemPosition === undefined ? {} : { systemPosition: said.systemPosition }),
      ...(said.fullTimeOnly === undefined ? {} : { fullTimeOnly: said.fullTimeOnly }),
      ...(founded && { foundedOn: founded.date, foundedPrecision: founded.precision }),
      ...(launched && { launchedOn: launched.date, launchedPrecision: launched.precision }),
    },
    aliases: entries('aliases', said.aliases, (alias) => text('aliases', alias, 120)),
    specialties: entries('specialties', said.specialties, (code) =>
      specialtyCode('specialties', code),
    ),
    founders: entries('founders', said.founders, (id) => foreignId('founders', id)),
  };
}

function entries(
  field: string,
  said: readonly string[] | null | undefined,
  read: (entry: string) => string,
): readonly string[] | undefined {
  if (said === undefined) return undefined;
  return list(field, list(field, said ?? [], { most }).map(read), { most });
}
