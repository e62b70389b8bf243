import { planAgreements, type PlannedAgreement } from './agreements';
import { at, dayNumber } from './days';
import { doctorAt, leadShare, type PlannedDoctor } from './doctors';
import { planGroups, type PlannedGroup } from './groups';
import { planHospitals, type PlannedHospital } from './hospitals';
import type { Scale } from './scale';

/** What all subgraphs agree on; everything else each of them derives from it. */
export interface World {
  readonly seed: number;
  readonly scale: Scale;
  /** The day on which the world is as it is: nothing of it has happened later. */
  readonly asOf: number;
  /** The instant at which its records were made. */
  readonly now: Date;
  readonly groups: readonly PlannedGroup[];
  readonly hospitals: readonly PlannedHospital[];
  readonly agreements: readonly PlannedAgreement[];
  doctor(index: number): PlannedDoctor;
  /** Those of a group who lead operations in the field of an agreement. */
  leadsOf(agreement: PlannedAgreement): readonly number[];
}

const mostLeads = 100;

export function planWorld(scale: Scale, seed: number, asOfDay: string): World {
  const asOf = dayNumber(asOfDay);
  const groups = planGroups(seed, scale, asOf);
  const hospitals = planHospitals(seed, scale);
  const agreements = planAgreements(seed, scale, asOf, groups, hospitals);
  const leads = new Map<string, readonly number[]>();
  return {
    seed,
    scale,
    asOf,
    now: at(asOf, 12 * 60),
    groups,
    hospitals,
    agreements,
    doctor: (index) => doctorAt(seed, groups, index),
    leadsOf({ group, subject }) {
      const key = `${group.index} ${subject.code}`;
      const known = leads.get(key) ?? leadsIn(group, group.subjects.indexOf(subject));
      leads.set(key, known);
      return known;
    },
  };
}

function leadsIn({ firstDoctor, endDoctor, subjects }: PlannedGroup, place: number): number[] {
  const count = Math.min(mostLeads, Math.max(2, Math.floor((endDoctor - firstDoctor) * leadShare)));
  return Array.from({ length: count }, (_, step) => firstDoctor + step).filter(
    (index) => index % subjects.length === place,
  );
}
