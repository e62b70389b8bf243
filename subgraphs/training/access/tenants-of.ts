import { isAscii } from '../../../platform/reading/is-ascii';
import type { Viewer } from '../../../platform/viewer';

export type Tenant = 'doctor' | 'group';

/** The ids of those for whom the viewer acts; other text than ASCII is the id of nobody. */
export const tenantsOf = ({ tenants }: Viewer, kind: Tenant): readonly string[] =>
  (tenants[kind] ?? []).filter(isAscii);
