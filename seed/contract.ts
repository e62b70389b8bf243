import type { PlannedAgreement } from './agreements';
import { seedId } from './seed-id';
import { templates } from './templates';

/** The initiative from which several groups got an agreement each. */
export const contractId = seedId('Initiative', 0);

/** The agreements that came of a collective contract: for a few groups the last way of working. */
export const isOfContract = ({ group, place }: PlannedAgreement): boolean =>
  group.index < 3 && place === templates.length - 1;
