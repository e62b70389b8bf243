import { zoneOf } from './days';
import { hospitalWords } from './names';
import { places, type Place } from './places';
import { randomOf } from './random';
import { seedId } from './seed-id';
import type { Scale } from './scale';

export type Ownership = 'PUBLIC' | 'PRIVATE_FOR_PROFIT' | 'PRIVATE_NON_PROFIT';

export interface PlannedSite {
  readonly id: string;
  readonly index: number;
  readonly district: string;
}

export interface PlannedHospital {
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly ownership: Ownership;
  readonly kind: 'HOSPITAL' | 'CLINIC' | 'DAY_SURGERY_CENTRE';
  readonly level: number | null;
  readonly grade: 'SPECIAL' | 'A' | 'B' | 'C' | null;
  readonly beds: number;
  readonly chain: string | null;
  readonly place: Place;
  readonly timeZone: string;
  readonly sites: readonly PlannedSite[];
}

const ownerships: readonly Ownership[] = [
  'PUBLIC',
  'PRIVATE_FOR_PROFIT',
  'PRIVATE_FOR_PROFIT',
  'PUBLIC',
  'PRIVATE_NON_PROFIT',
  'PRIVATE_FOR_PROFIT',
];
const grades = ['A', 'B', 'A', 'C', 'SPECIAL'] as const;
const suffixes = { HOSPITAL: '医院', CLINIC: '诊所', DAY_SURGERY_CENTRE: '日间手术中心' } as const;

export function planHospitals(seed: number, scale: Scale): readonly PlannedHospital[] {
  let site = 0;
  return Array.from({ length: scale.hospitals }, (_, index) => {
    const random = randomOf(seed, 2, index);
    const ownership = ownerships[index % ownerships.length]!;
    const place = places[index % places.length]!;
    const kind =
      ownership !== 'PRIVATE_FOR_PROFIT' || index % 4 !== 2
        ? 'HOSPITAL'
        : index % 8 === 2
          ? 'CLINIC'
          : 'DAY_SURGERY_CENTRE';
    const level =
      kind === 'HOSPITAL' ? (ownership === 'PUBLIC' ? 3 - (index % 2) : 1 + (index % 3)) : null;
    const round = Math.floor(index / places.length) + 1;
    const word =
      ownership === 'PUBLIC'
        ? `第${'一二三四五六七八九十'[round - 1] ?? round}人民`
        : random.pick(hospitalWords);
    const sites = Array.from({ length: index % 4 === 0 ? 2 : 1 }, (_site, position) => ({
      id: seedId('Site', site),
      index: site++,
      district: place.districts[(round + position) % place.districts.length]!,
    }));
    return {
      index,
      id: seedId('Hospital', index),
      name: `${place.short}${word}${suffixes[kind]}（合成${index + 1}）`,
      ownership,
      kind,
      level,
      grade: level === null ? null : level === 3 ? grades[index % 5]! : grades[index % 4]!,
      beds: level === null ? random.between(0, 20) : level * level * random.between(90, 240),
      chain: ownership === 'PRIVATE_FOR_PROFIT' && index % 3 === 1 ? '康联医疗（合成）' : null,
      place,
      timeZone: zoneOf(place.province),
      sites,
    };
  });
}
