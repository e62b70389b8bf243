import type { Work } from '../../../platform/commands/work';
import { refuse } from '../../../platform/refusal';
import { SiteCopy } from '../copies/entities/site-copy';
import { Doctor } from '../register/entities/doctor';
import { Engagement } from '../register/entities/engagement';
import { hoursRefusal } from './domain/hours-refusal';
import { requireHoursSide } from './require-hours-side';

interface WantedHours {
  readonly doctorId: string;
  readonly groupId: string | null;
  readonly siteId: string | null;
  readonly from: string;
  readonly to: string | null;
}

/** Locks the person, and asks who may offer such hours, where, and for whom. */
export async function requireHours(work: Work, wanted: WantedHours): Promise<void> {
  const doctor = await work.lock(Doctor, wanted.doctorId);
  await requireHoursSide(work, wanted);
  if (wanted.siteId !== null) await work.share(SiteCopy, wanted.siteId);
  const all = await work.everything.byKeys(Engagement, 'doctorId', [doctor.id]);
  const engagements = all
    .filter(({ groupId }) => (wanted.groupId ?? groupId) === groupId)
    .map(({ validFrom: from, validUntil: to }) => ({ from, to }));
  const { from, to } = wanted;
  refuse(hoursRefusal({ doctor, engagements, from, to }));
}
