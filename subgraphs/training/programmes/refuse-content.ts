import type { Work } from '../../../platform/commands/work';
import { refuse } from '../../../platform/refusal';
import { hostingFacts } from '../copies/hosting-facts';
import { supervisorFacts } from '../copies/supervisor-facts';
import { joiningRefusal } from './domain/joining-refusal';
import { supervisingRefusal } from './domain/supervising-refusal';
import type { ProgrammeContent } from './programme-content';

/** Asks the rules about those whom a client put into a programme. */
export async function refuseContent(
  work: Work,
  given: ProgrammeContent,
  hostIds: readonly string[],
): Promise<void> {
  const { hosts, jointHospitals, supervisors } = given;
  const hospitalIds = (jointHospitals ?? []).map(({ hospital }) => hospital);
  refuse(joiningRefusal(await hostingFacts(work, hosts ?? [], hospitalIds)));
  for (const doctor of await supervisorFacts(work, supervisors ?? [], hostIds)) {
    refuse(supervisingRefusal(doctor));
  }
}
