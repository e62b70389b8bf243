import type { Work } from '../../../../platform/commands/work';
import { registerHospital } from '../../register/commands/register-hospital';
import type { HospitalEntry } from '../../register/read-facts';
import type { SiteEntry } from '../../register/read-site';
import { enterBuildState, type ProjectOutcome } from '../enter-build-state';
import { holdProject, type Advance } from '../hold-project';

interface OpenProject extends Advance {
  readonly hospital: HospitalEntry;
  readonly site: SiteEntry;
  readonly state: 'OPEN' | 'ACQUIRED';
}

/** A project becomes a hospital of its group: it has opened, or was bought. */
export async function openProject(work: Work, input: OpenProject): Promise<ProjectOutcome> {
  const { state, site } = input;
  const wanted = { wanted: state, withHospital: true };
  const { row, steps, reachedOn } = await holdProject(work, input, wanted);
  const entry = { ...input.hospital, builtBy: row.groupId };
  const { id: hospitalId } = await registerHospital(work, { entry, site });
  return enterBuildState(work, row, steps, { state, reachedOn }, { hospitalId });
}
