import type { Work } from '../../../platform/commands/work';
import { notFound } from '../../../platform/errors';
import { requireFresh } from '../../../platform/events/require-fresh';
import { allianceDay } from '../domain/alliance-day';
import { DoctorCopy } from './entities/doctor-copy';
import { EngagementCopy } from './entities/engagement-copy';

/** A doctor as the register knows it, with the groups in which it is engaged today. */
export async function knownDoctor({ everything, now }: Work, id: string) {
  await requireFresh(everything, 'doctors', now);
  const [doctor] = await everything.byKeys(DoctorCopy, 'id', [id]);
  if (!doctor) throw notFound('Doctor', id);
  const engagements = await everything.byKeys(EngagementCopy, 'doctorId', [id]);
  const today = allianceDay(now);
  const groupIds = engagements
    .filter(({ validFrom }) => validFrom === null || validFrom <= today)
    .filter(({ validUntil }) => validUntil === null || today < validUntil)
    .map(({ groupId }) => groupId);
  return { ...doctor, groupIds };
}
