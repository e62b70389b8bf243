import type { Config } from '../../platform/config';
import { StartError } from '../../platform/start-error';
import { findTenant } from '../token/find-tenant';

const absent = /^ER_(NO_SUCH_TABLE|BAD_DB_ERROR|(DB)?ACCESS_DENIED_ERROR)$/;

/** The hospital that a client acts for. It must be there: a key for a wrong one would only confuse. */
export async function requireHospital(config: Config, id: string | undefined): Promise<string> {
  if (id === undefined) {
    throw new StartError(
      'A client of a partner hospital needs --hospital: say which one by its id.',
    );
  }
  return findTenant(config, 'hospital', id).catch((error: unknown) => {
    if (!absent.test((error as { code?: string }).code ?? '')) throw error;
    throw new StartError('There are no hospitals yet: run "npm start" once, then try again.');
  });
}
