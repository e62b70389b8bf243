import type { Work } from '../../../platform/commands/work';
import { notFound } from '../../../platform/errors';
import { DoctorGroup } from '../register/entities/doctor-group';
import { MembershipMeasure } from './entities/membership-measure';

/** A measure together with its group: groups are locked before what concerns them. */
export async function lockMeasure(work: Work, id: string) {
  const [seen] = await work.reader.byKeys(MembershipMeasure, 'id', [id]);
  if (!seen) throw notFound('MembershipMeasure', id);
  const group = await work.lock(DoctorGroup, seen.groupId);
  return { group, measure: await work.lock(MembershipMeasure, id) };
}
