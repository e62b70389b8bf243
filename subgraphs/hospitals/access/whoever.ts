import { where } from '../../../platform/reading/condition';
import type { Party } from '../../../platform/access/party';

/** Everybody, of rows that are public for a reason of their own. */
export const whoever =
  (sql: string): Party =>
  () =>
    where(sql);
