import type { PlannedAgreement } from './agreements';
import { seedId } from './seed-id';
import { templates } from './templates';

/** The initiative from which several groups got an agreement each. */
export const contractId = seedId('Initiative', 0);

/** The agreements that came of a collective contract: the last way of working of a few groups. */
export const isOfContract = ({ group, template }: PlannedAgreement): boolean =>
  group.index < 3 && template === templates[templates.length - 1];
