import type { Work } from '../../../platform/commands/work';
import { ProgrammeSupervisor } from '../programmes/entities/programme-supervisor';
import { requireHost } from './require-host';
import { tenantsOf } from './tenants-of';

/** Those who run the programme, and of its supervisors the one who was there. */
export async function requireTeaching(
  work: Work,
  programmeId: string,
  doctorIds: readonly string[],
  action: string,
): Promise<void> {
  const present = tenantsOf(work.viewer, 'doctor').filter((id) => doctorIds.includes(id));
  const supervisors = await work.everything.byKeys(ProgrammeSupervisor, 'programmeId', [
    programmeId,
  ]);
  if (supervisors.some(({ doctorId }) => present.includes(doctorId))) return;
  await requireHost(work, programmeId, action);
}
