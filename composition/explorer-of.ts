import { join } from 'node:path';
import { createIssueToken, readExamples, type ExplorerOptions } from '../gateway/explorer';
import { createDevelopmentIssuer } from '../gateway/security/development-issuer';
import type { Config } from '../platform/config';
import { keptSecret } from '../platform/kept-secret';
import { explorerRoles } from '../schema/explorer-roles';
import { tenantChoices } from '../schema/tenant-choices';
import { tokenAudience } from './token-audience';

/** In development whoever opens the explorer may be anybody; in production the page lets nobody choose. */
export function explorerOf({ dataDirectory, developmentIssuer }: Config): ExplorerOptions {
  const issuer =
    developmentIssuer &&
    createDevelopmentIssuer(keptSecret(dataDirectory, 'development-issuer'), tokenAudience);
  return {
    title: '中国医生集团联盟 · Alliance Graph',
    examples: () => readExamples(join(__dirname, '../examples')),
    directory: join(dataDirectory, 'explorer'),
    roles: explorerRoles,
    tenants: Object.entries(tenantChoices).map(([name, choice]) => ({ name, ...choice })),
    issueToken: issuer ? createIssueToken(issuer, explorerRoles) : null,
  };
}
