import type { RowRule } from '../../../platform/access/row-rules';
import { where } from '../../../platform/reading/condition';

/** All rows, for the secretariat of the alliance. */
export const secretariat: RowRule = ({ roles }) =>
  roles.includes('SECRETARIAT') ? null : where('FALSE');
