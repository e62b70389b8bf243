import { deal } from './deal';
import type { PlannedGroup } from './groups';
import type { Ownership, PlannedHospital, PlannedSite } from './hospitals';
import { randomOf } from './random';
import { seedId } from './seed-id';
import type { Scale } from './scale';
import { termsOf, type PlannedTerms } from './terms';
import { templates, type Template } from './templates';
import type { Subject } from './subjects';

export type Stage = 'LEAD' | 'NEGOTIATING' | 'SIGNED' | 'ACTIVE' | 'SUSPENDED' | 'ENDED' | 'LOST';

export interface PlannedAgreement {
  readonly index: number;
  readonly id: string;
  /** Its place among the agreements of its group. */
  readonly place: number;
  readonly group: PlannedGroup;
  readonly hospital: PlannedHospital;
  readonly site: PlannedSite;
  readonly template: Template;
  readonly subject: Subject;
  readonly stage: Stage;
  readonly validFrom: number;
  readonly validTo: number;
  /** The first and the last day on which anything can have happened under it, half-open. */
  readonly worksFrom: number;
  readonly worksTo: number;
  readonly terms: readonly PlannedTerms[];
  /** How much happens under it, where 1 is usual. */
  readonly weight: number;
}

const historyDays = 1_826;
/** How far ahead operations are planned and sessions are booked. */
export const horizonDays = 30;

export function planAgreements(
  seed: number,
  scale: Scale,
  asOf: number,
  groups: readonly PlannedGroup[],
  hospitals: readonly PlannedHospital[],
): readonly PlannedAgreement[] {
  const stageOf = deal<Stage>([
    ['ACTIVE', 8],
    ['LEAD', 3],
    ['NEGOTIATING', 3],
    ['SIGNED', 2],
    ['SUSPENDED', 2],
    ['ENDED', 5],
    ['LOST', 3],
  ]);
  const selfBuilt = new Set<number>();
  const planned: PlannedAgreement[] = [];
  for (const group of groups) {
    if (group.status !== 'MEMBER' && group.status !== 'SUSPENDED') continue;
    const used = new Set<number>();
    for (let each = 0; each < scale.agreementsEach; each += 1) {
      const template = templates[each % templates.length]!;
      const hospital = hospitalFor(
        hospitals,
        template,
        group.index * 5 + each * 3,
        used,
        selfBuilt,
      );
      if (hospital === null) continue;
      used.add(hospital.index);
      if (template.mode === 'SELF_BUILT') selfBuilt.add(hospital.index);
      const index = planned.length;
      const random = randomOf(seed, 4, index);
      const stage = each < templates.length ? 'ACTIVE' : stageOf();
      const [validFrom, validTo] = validity(stage, asOf, random.float(), random.float());
      const begun = stage === 'ACTIVE' || stage === 'SUSPENDED' || stage === 'ENDED';
      planned.push({
        index,
        id: seedId('Agreement', index),
        place: each,
        group,
        hospital,
        site: hospital.sites[index % hospital.sites.length]!,
        template,
        subject: group.subjects[each % group.subjects.length]!,
        stage,
        validFrom,
        validTo,
        worksFrom: begun ? validFrom : 0,
        worksTo: begun
          ? Math.min(validTo, stage === 'SUSPENDED' ? asOf - 30 : asOf + horizonDays)
          : 0,
        terms: termsOf(template, validFrom, Math.min(validTo, asOf), random),
        weight: 0.3 + random.float() * 2.2,
      });
    }
  }
  return planned;
}

function hospitalFor(
  hospitals: readonly PlannedHospital[],
  { ownership, mode }: { readonly ownership: Ownership; readonly mode: string },
  start: number,
  used: ReadonlySet<number>,
  selfBuilt: ReadonlySet<number>,
): PlannedHospital | null {
  for (let step = 0; step < hospitals.length; step += 1) {
    const hospital = hospitals[(start + step) % hospitals.length]!;
    const fits = hospital.ownership === ownership && !used.has(hospital.index);
    if (fits && (mode !== 'SELF_BUILT' || !selfBuilt.has(hospital.index))) return hospital;
  }
  return null;
}

function validity(stage: Stage, asOf: number, one: number, two: number): [number, number] {
  if (stage === 'ENDED') {
    const from = asOf - historyDays + Math.floor(one * 500);
    return [from, from + 365 + Math.floor(two * 700)];
  }
  if (stage === 'ACTIVE' || stage === 'SUSPENDED') {
    const from = asOf - historyDays + Math.floor(one * one * 1_700);
    return [from, asOf + 20 + Math.floor(two * 900)];
  }
  const from = asOf + 10 + Math.floor(one * 120);
  return [from, from + 1_096];
}
