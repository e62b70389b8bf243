import { where } from '../../../platform/reading/condition';
import { isSecretariat } from './is-secretariat';
import type { Party } from '../../../platform/access/party';

/** The secretariat, for the rows for which the condition holds. */
export const secretariatOf =
  (sql: string): Party =>
  (viewer) =>
    isSecretariat(viewer) ? where(sql) : null;
