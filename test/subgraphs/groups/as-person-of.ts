import { tokenAudience } from '../../../app';
import { createDevelopmentIssuer } from '../../../gateway/security/development-issuer';
import { keptSecret } from '../../../platform/kept-secret';
import type { TestGraph } from '../../support/graph';

/** The header of somebody who belongs to these groups. */
export async function asPersonOf(graph: TestGraph, ...groupIds: readonly string[]) {
  const secret = keptSecret(graph.environment.ALLIANCE_DATA_DIR, 'development-issuer');
  const token = await createDevelopmentIssuer(secret, tokenAudience).issue({
    subject: 'a-person',
    clientId: null,
    roles: ['GROUP_MEMBER'],
    scopes: [],
    reason: null,
    tenants: { group: [...groupIds] },
  });
  return { authorization: `Bearer ${token}` };
}
