import { personName, rareNames } from './names';
import type { PlannedGroup } from './groups';
import { randomOf, type Random } from './random';
import { seedId } from './seed-id';
import { subjects, type Subject } from './subjects';

export type Title = 'CHIEF' | 'ASSOCIATE_CHIEF' | 'ATTENDING' | 'RESIDENT';
export type EngagementKind = 'SHAREHOLDER' | 'PARTNER' | 'FULL_TIME' | 'REVENUE_SHARE' | 'RESERVE';

export interface PlannedDoctor {
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly title: Title;
  readonly practiceMode: 'FREE' | 'MULTI_SITE' | 'IN_SYSTEM';
  readonly subject: Subject;
  readonly group: PlannedGroup | null;
  readonly engagement: EngagementKind | null;
  /** The random numbers that follow those of the plan. */
  readonly random: Random;
}

/** Of each twenty doctors of a group, in their order: those who lead operations come first. */
export const leadShare = 0.35;

/** A doctor as every subgraph would tell; millions can be asked for, so none is kept. */
export function doctorAt(
  seed: number,
  groups: readonly PlannedGroup[],
  index: number,
): PlannedDoctor {
  const random = randomOf(seed, 3, index);
  const group = groups.find(({ endDoctor }) => index < endDoctor) ?? null;
  const place = group
    ? (index - group.firstDoctor) / (group.endDoctor - group.firstDoctor)
    : 0.1 + random.float() * 0.9;
  const title = titleAt(place);
  const subject = group ? group.subjects[index % group.subjects.length]! : random.pick(subjects);
  const name = rareNames[index % 2_000] ?? personName(random);
  const engagement = group ? engagementAt(group, place, random) : null;
  return {
    index,
    id: seedId('Doctor', index),
    name,
    title,
    practiceMode: modeOf(group, engagement, random),
    subject,
    group,
    engagement,
    random,
  };
}

function titleAt(place: number): Title {
  if (place < 0.15) return 'CHIEF';
  if (place < leadShare) return 'ASSOCIATE_CHIEF';
  return place < 0.75 ? 'ATTENDING' : 'RESIDENT';
}

function engagementAt(group: PlannedGroup, place: number, random: Random): EngagementKind {
  if (place < 0.08) return 'SHAREHOLDER';
  if (group.fullTimeOnly) return place < 0.2 ? 'PARTNER' : 'FULL_TIME';
  if (place < 0.2) return 'PARTNER';
  if (place >= 0.85) return 'RESERVE';
  return random.chance(0.45) ? 'FULL_TIME' : 'REVENUE_SHARE';
}

function modeOf(group: PlannedGroup | null, kind: EngagementKind | null, random: Random) {
  if (group?.fullTimeOnly) return 'FREE';
  const draw = random.float();
  if (kind === null) return draw < 0.75 ? 'IN_SYSTEM' : draw < 0.9 ? 'MULTI_SITE' : 'FREE';
  if (kind === 'FULL_TIME') return draw < 0.7 ? 'FREE' : 'MULTI_SITE';
  return draw < 0.3 ? 'FREE' : draw < 0.85 ? 'MULTI_SITE' : 'IN_SYSTEM';
}
