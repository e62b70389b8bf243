import { dayText } from '../../../seed/days';
import type { PlannedDoctor } from '../../../seed/doctors';
import { seedId } from '../../../seed/seed-id';
import type { World } from '../../../seed/world';
import type { Doctor } from '../register/entities/doctor';
import type { Engagement } from '../register/entities/engagement';

const fractions = [2_000, 3_000, 5_000] as const;

/** The engagement of a doctor in its group; who practises no more has left it. */
export function engagementRow(
  world: World,
  { index, engagement, group, random }: PlannedDoctor,
  { id: doctorId, status, title }: Doctor,
): Engagement | null {
  if (group === null || engagement === null) return null;
  const senior = title === 'CHIEF' || title === 'ASSOCIATE_CHIEF';
  const from = senior ? group.foundedOn : world.asOf - 1_500 + random.below(1_400);
  const left = status === 'ACTIVE' ? null : world.asOf - 20 - random.below(60);
  const founder = index - group.firstDoctor;
  return {
    id: seedId('Engagement', index),
    doctorId,
    groupId: group.id,
    kind: engagement,
    role: founder === 0 ? 'FOUNDER' : founder === 1 ? 'CO_FOUNDER' : null,
    validFrom: dayText(from),
    validUntil: left === null ? null : dayText(Math.max(left, from + 1)),
    fractionBasisPoints: engagement === 'REVENUE_SHARE' ? random.pick(fractions) : 10_000,
    reported: false,
    synthetic: true,
    version: 1,
  };
}
