import { printSchema } from 'graphql';
import type { Generation } from '../lifecycle/generation';
import { guardsOf } from './access/guards-of';
import { explorerPaths } from './explorer-paths';
import type { ExplorerOptions } from './options';
import type { Content } from './page/content';

/** All that the page is told about the graph. */
export function contentOf(
  options: ExplorerOptions,
  { apiSchema, graph: { policies } }: Pick<Generation, 'apiSchema' | 'graph'>,
): Content {
  const { title, roles, tenants, issueToken } = options;
  const sdl = printSchema(apiSchema);
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
