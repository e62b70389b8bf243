import { overlap, type Days } from '../../domain/overlap';
import type { DoctorTitle, EngagementKind, PracticeMode } from '../../resolver-types.generated';
import { fullTimeOnlyKinds } from './full-time-only-kinds';

export type RequirementCode =
  | 'KINDS'
  | 'LEAST_TITLE'
  | 'LEAST_YEARS'
  | 'PRACTICE_MODES'
  | 'SPECIALTIES'
  | 'FULL_TIME_ONLY_KIND'
  | 'FULL_TIME_ONLY_MODE'
  | 'NOT_FULL_TIME_ELSEWHERE';

/** One thing that a group asks, what the doctor has, and whether that is it; null: not known. */
export interface Measured {
  readonly code: RequirementCode;
  readonly met: boolean | null;
  readonly required: readonly string[];
  readonly actual: readonly string[];
}

export interface Joining {
  readonly doctor: {
    readonly title: DoctorTitle | null;
    readonly practiceMode: PracticeMode | null;
    readonly practisingSince: string | null;
    readonly specialties: readonly string[];
    /** Full-time engagements, wherever. */
    readonly fullTime: readonly Days[];
  };
  readonly wantedKind: EngagementKind | null;
  readonly fullTimeOnly: boolean;
  /** Null: the group has published nothing. */
  readonly terms: {
    readonly kinds: readonly EngagementKind[];
    readonly leastTitle: DoctorTitle | null;
    readonly leastYears: number | null;
    readonly practiceModes: readonly PracticeMode[];
    readonly specialties: readonly string[];
  } | null;
  readonly today: string;
}

const titles: readonly DoctorTitle[] = ['RESIDENT', 'ATTENDING', 'ASSOCIATE_CHIEF', 'CHIEF'];

/** What a group asks, measured against one doctor: what it has published, and what it always asks. */
export function joiningRequirements(joining: Joining): Measured[] {
  return [...ofTerms(joining), ...ofGroup(joining)];
}

function ofTerms({ terms, doctor, wantedKind, today }: Joining): Measured[] {
  if (terms === null) return [];
  const { kinds, leastTitle, leastYears, practiceModes, specialties } = terms;
  const years = doctor.practisingSince === null ? null : fullYears(doctor.practisingSince, today);
  return [
    kinds.length > 0 && measured('KINDS', kinds, wantedKind, (kind) => kinds.includes(kind)),
    leastTitle !== null &&
      measured(
        'LEAST_TITLE',
        [leastTitle],
        doctor.title,
        (title) => titles.indexOf(title) >= titles.indexOf(leastTitle),
      ),
    leastYears !== null &&
      measured('LEAST_YEARS', [`${leastYears}`], years, (number) => number >= leastYears),
    practiceModes.length > 0 &&
      measured('PRACTICE_MODES', practiceModes, doctor.practiceMode, (mode) =>
        practiceModes.includes(mode),
      ),
    specialties.length > 0 && ofSpecialties(specialties, doctor.specialties),
  ].filter((requirement) => requirement !== false);
}

function ofGroup({ fullTimeOnly, doctor, wantedKind, today }: Joining): Measured[] {
  const ofFullTime: Measured[] = fullTimeOnly
    ? [
        measured('FULL_TIME_ONLY_KIND', fullTimeOnlyKinds, wantedKind, (kind) =>
          fullTimeOnlyKinds.includes(kind),
        ),
        measured('FULL_TIME_ONLY_MODE', ['FREE'], doctor.practiceMode, (mode) => mode === 'FREE'),
      ]
    : [];
  if (wantedKind !== 'FULL_TIME') return ofFullTime;
  const isFree = !doctor.fullTime.some((days) => overlap(days, { from: today, to: null }));
  const elsewhere: Measured = {
    code: 'NOT_FULL_TIME_ELSEWHERE',
    met: isFree && doctor.practiceMode !== 'IN_SYSTEM',
    required: [],
    actual: [],
  };
  return [...ofFullTime, elsewhere];
}

function measured<Fact extends string | number>(
  code: RequirementCode,
  required: readonly string[],
  fact: Fact | null,
  suits: (fact: Fact) => boolean,
): Measured {
  if (fact === null) return { code, met: null, required, actual: [] };
  return { code, met: suits(fact), required, actual: [`${fact}`] };
}

/** A specialty below one that is asked will do; a wider one will not. */
function ofSpecialties(required: readonly string[], actual: readonly string[]): Measured {
  const suits = (code: string) =>
    required.some((wanted) => code === wanted || code.startsWith(`${wanted}.`));
  const met = actual.length === 0 ? null : actual.some(suits);
  return { code: 'SPECIALTIES', met, required, actual };
}

/** Whole years between two days; the 29th of February comes round on the 1st of March. */
function fullYears(since: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(since.slice(0, 4));
  return today.slice(5) < since.slice(5) ? years - 1 : years;
}
