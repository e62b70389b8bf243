import type { Work } from '../../../platform/commands/work';
import { requireFresh } from '../../../platform/events/require-fresh';

/** A decision that rests on others' facts waits until these are up to date. */
export const requireCopies = ({ everything, now }: Work, owner: string): Promise<void> =>
  requireFresh(everything, owner, now);
