import type { Work } from '../../../platform/commands/work';
import { where } from '../../../platform/reading/condition';
import { CaseRequirement } from '../programmes/entities/case-requirement';
import type { Programme } from '../programmes/entities/programme';

/** Whether somebody must confirm cases in this programme. */
export async function needsSupervisor(work: Work, programme: Programme): Promise<boolean> {
  if (programme.kind === 'RESIDENCY') return true;
  const ofProgramme = where(
    't.module_id IN (SELECT m.id FROM programme_modules m WHERE m.programme_id = ?)',
    programme.id,
  );
  return (await work.everything.count(CaseRequirement, [ofProgramme])) > 0;
}
