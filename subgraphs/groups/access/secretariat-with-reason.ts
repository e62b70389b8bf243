import type { RowRule } from '../../../platform/access/row-rules';
import { where } from '../../../platform/reading/condition';
import { secretariat } from './secretariat';

/** All rows, for the secretariat when it says why it looks: for what concerns one patient alone. */
export const secretariatWithReason: RowRule = (viewer) =>
  (viewer.reason ?? '').trim() === '' ? where('FALSE') : secretariat(viewer);
