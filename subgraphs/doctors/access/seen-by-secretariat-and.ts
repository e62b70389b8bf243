import type { RowRule } from '../../../platform/access/row-rules';
import { isSecretariat } from './is-secretariat';
import type { Party } from '../../../platform/access/party';
import { seenBy } from '../../../platform/access/seen-by';

/** The secretariat sees every row, each of the parties its own. */
export const seenBySecretariatAnd =
  (...parties: readonly Party[]): RowRule =>
  (viewer) =>
    isSecretariat(viewer) ? null : seenBy(...parties)(viewer);
