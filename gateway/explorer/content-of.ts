import type { PolicyMap } from '../../platform/access/policy-map';
import { guardsOf } from './access/guards-of';
import { explorerPaths } from './explorer-paths';
import type { ExplorerOptions } from './options';
import type { Content } from './page/content';

/** All that the page is told about the graph. */
export function contentOf(options: ExplorerOptions, policies: PolicyMap): Content {
  const { title, roles, tenants, issueToken } = options;
  const sdl = options.sdl();
  return {
    title,
    endpoint: '/graphql',
    sdl,
    examples: options.examples(),
    guards: guardsOf(sdl, policies),
    roles,
    tenants,
    tokens: issueToken && explorerPaths.tokens,
  };
}
