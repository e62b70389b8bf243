import { dayNumber } from './days';
import { groupNames } from './names';
import { places, type Place } from './places';
import { randomOf } from './random';
import { seedId } from './seed-id';
import type { Scale } from './scale';
import { subjects, type Subject } from './subjects';

export type GroupStatus = 'APPLICANT' | 'MEMBER' | 'SUSPENDED' | 'EXPELLED' | 'WITHDRAWN' | 'KNOWN';

export interface PlannedGroup {
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly status: GroupStatus;
  readonly place: Place;
  readonly subjects: readonly Subject[];
  readonly fullTimeOnly: boolean;
  readonly foundedOn: number;
  /** The first of its doctors, and the one behind its last. */
  readonly firstDoctor: number;
  readonly endDoctor: number;
}

/** Everybody but these, who stand at the end of the list, is a member. */
const others: readonly GroupStatus[] = [
  'SUSPENDED',
  'EXPELLED',
  'WITHDRAWN',
  'KNOWN',
  'APPLICANT',
  'APPLICANT',
  'APPLICANT',
  'APPLICANT',
];

const shareInGroups = 0.7;

export function planGroups(seed: number, scale: Scale, asOf: number): readonly PlannedGroup[] {
  const nameOf = groupNames();
  const weights = Array.from({ length: scale.groups }, (_, index) => 1 / (index + 4));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let next = 0;
  return weights.map((weight, index) => {
    const random = randomOf(seed, 1, index);
    const own = [subjects[index % subjects.length]!];
    if (random.chance(0.4)) own.push(subjects[(index + 5) % subjects.length]!);
    const firstDoctor = next;
    next += Math.max(8, Math.floor((scale.doctors * shareInGroups * weight) / total));
    return {
      index,
      id: seedId('Group', index),
      name: nameOf(own[0]!.word, random),
      slug: `synthetic-${String(index + 1).padStart(2, '0')}`,
      status: others[index - (scale.groups - others.length)] ?? 'MEMBER',
      place: places[(index * 7) % Math.min(places.length, 20)]!,
      subjects: own,
      fullTimeOnly: index % 6 === 2,
      foundedOn: Math.min(dayNumber('2016-03-01') + random.below(1_500), asOf - 1_900),
      firstDoctor,
      endDoctor: Math.min(next, scale.doctors),
    };
  });
}
