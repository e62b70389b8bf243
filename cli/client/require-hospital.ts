import { StartError } from '../../platform/start-error';
import type { Desk } from './desk';
import { tenantOf } from './tenant-of';

/** The hospital that a client acts for. It must be there: a key for a wrong one would only confuse. */
export async function requireHospital(desk: Desk, id: string | undefined): Promise<string> {
  if (id !== undefined) return tenantOf(desk, 'hospital', id);
  throw new StartError('A client of a partner hospital needs --hospital: say which one by its id.');
}
