import type { Work } from '../../../platform/commands/work';
import type { DoctorFacts } from '../availability/domain/doctor-facts';
import { judge, type Question } from '../availability/domain/judge';
import type { Surroundings } from '../availability/domain/surroundings';
import { SiteCopy } from '../copies/entities/site-copy';
import { allianceDay } from '../domain/alliance-day';
import { actsFor } from '../require-own';

/** Whether somebody belongs to the doctor's own side, and may know why there is no time. */
export function isInside(
  { viewer }: Work,
  { doctor, engagements }: DoctorFacts,
  now: Date,
): boolean {
  const today = allianceDay(now);
  const engaged = engagements.filter(
    ({ validFrom, validUntil }) =>
      (validFrom === null || validFrom <= today) && (validUntil === null || validUntil > today),
  );
  return (
    actsFor(viewer, 'doctor', doctor.id) ||
    engaged.some(({ groupId }) => actsFor(viewer, 'group', groupId))
  );
}

/** Whether the way to or from a visit at the same hospital is too long by itself. */
export async function travelsForOwn(
  work: Work,
  facts: DoctorFacts,
  surroundings: Surroundings,
  question: Question,
  now: Date,
): Promise<boolean> {
  const hospitalId = surroundings.sites.get(question.siteId)?.hospitalId;
  const sites = await work.everything.byKeys(SiteCopy, 'hospitalId', [hospitalId]);
  const own = new Set(sites.map(({ id }) => id));
  const visits = facts.visits.filter(({ siteId }) => own.has(siteId));
  const verdict = judge({ ...facts, visits }, surroundings, question, now);
  return verdict.reasons.includes('TRAVEL');
}
