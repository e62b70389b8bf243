import type { Work } from '../../../platform/commands/work';
import { where } from '../../../platform/reading/condition';
import { shanghaiDay } from '../domain/shanghai-day';
import type { SupervisorFacts } from '../programmes/domain/supervising-refusal';
import { DoctorCopy } from './entities/doctor-copy';
import { EngagementCopy } from './entities/engagement-copy';
import { requireCopies } from './require-copies';

/** What the rules need to know of doctors who teach for these groups, in the given order. */
export async function supervisorFacts(
  work: Work,
  doctorIds: readonly string[],
  groupIds: readonly string[],
): Promise<SupervisorFacts[]> {
  if (doctorIds.length === 0) return [];
  await requireCopies(work, 'doctors');
  const today = shanghaiDay(work.now);
  const doctors = await work.everything.byKeys(DoctorCopy, 'id', doctorIds);
  const known = new Map(doctors.map((doctor) => [doctor.id, doctor]));
  const engagements = await work.everything.find(EngagementCopy, [
    where('t.doctor_id IN (?) AND t.group_id IN (?)', [...known.keys(), ''], [...groupIds, '']),
    where('t.valid_from IS NULL OR t.valid_from <= ?', today),
    where('t.valid_until IS NULL OR t.valid_until > ?', today),
  ]);
  const engaged = new Set(engagements.map(({ doctorId }) => doctorId));
  return doctorIds.map((id) => {
    const doctor = known.get(id);
    return {
      id,
      known: doctor !== undefined,
      title: doctor?.title ?? null,
      status: doctor?.status ?? '',
      engaged: engaged.has(id),
      academicRoles: doctor?.academicRoles ?? [],
    };
  });
}
