import type { RowRule } from '../../../platform/access/row-rules';
import type { Party } from '../../../platform/access/party';
import { seenBy } from '../../../platform/access/seen-by';

/** As `seenBy`, and the office of the alliance sees every row. */
export const seenBySecretariatAnd = (...parties: readonly Party[]): RowRule => {
  const others = seenBy(...parties);
  return (viewer) => (viewer.roles.includes('SECRETARIAT') ? null : others(viewer));
};
