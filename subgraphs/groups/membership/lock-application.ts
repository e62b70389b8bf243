import type { Work } from '../../../platform/commands/work';
import { notFound } from '../../../platform/errors';
import { DoctorGroup } from '../register/entities/doctor-group';
import { MembershipApplication } from './entities/membership-application';

/** An application together with its applicant: groups are locked before what concerns them. */
export async function lockApplication(work: Work, id: string) {
  const [seen] = await work.reader.byKeys(MembershipApplication, 'id', [id]);
  if (!seen) throw notFound('MembershipApplication', id);
  const group = await work.lock(DoctorGroup, seen.groupId);
  return { group, application: await work.lock(MembershipApplication, id) };
}
